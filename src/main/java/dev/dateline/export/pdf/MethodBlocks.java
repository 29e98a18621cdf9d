package dev.dateline.export.pdf;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.account.Account;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Summary;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;

import java.util.ArrayList;
import java.util.List;

/// Sets the last pages: what was searched, how the archive stood, what is in the dossier, what is
/// not and why.
final class MethodBlocks {
    private final Setter setter;

    MethodBlocks(Setter setter) {
        this.setter = setter;
    }

    List<Block> set(DossierHeading heading, Account account, List<String> leftOut) {
        var blocks = new ArrayList<Block>();
        blocks.add(title(setter, Messages.of("export.method")));
        blocks.add(paragraph(Messages.of("export.method.text")));
        blocks.add(subheading("export.searched"));
        blocks.add(paragraph(heading.archive() + " · " + heading.understood()));
        blocks.add(subheading("export.state"));
        blocks.add(paragraph(Messages.of("export.state.made", Wording.day(heading.madeOn()))));
        heading.state().forEach(sentence -> blocks.add(paragraph(sentence)));
        blocks.add(subheading("export.counts"));
        blocks.add(paragraph(Summary.holdings(account) + " · " + Summary.period(account)));
        blocks.add(subheading("export.left.out"));
        if (leftOut.isEmpty()) {
            blocks.add(paragraph(Messages.of("export.left.out.nothing")));
        }
        for (String sentence : leftOut) {
            blocks.add(paragraph(sentence));
        }
        return blocks;
    }

    /// What stands above an appendix.
    static Block title(Setter setter, String title) {
        return new Block.Text(
                Role.HEADING,
                setter.ragged(title, Styles.HEADLINE, Paper.TEXT_WIDTH),
                Styles.HEADLINE_LEADING,
                12,
                true);
    }

    private Block subheading(String key) {
        return new Block.Text(
                Role.SUBHEADING,
                ragged(Messages.of(key), Styles.SMALL_HEADLINE),
                Styles.SMALL_HEADLINE_LEADING + 8,
                3,
                true);
    }

    private Block paragraph(String text) {
        return new Block.Text(
                Role.PARAGRAPH,
                ragged(CleanText.line(text), Styles.BODY),
                Styles.BODY_LEADING,
                5,
                false);
    }

    private List<Line> ragged(String text, Style style) {
        return setter.ragged(text, style, Paper.TEXT_WIDTH);
    }
}
