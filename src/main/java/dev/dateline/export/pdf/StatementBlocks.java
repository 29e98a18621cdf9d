package dev.dateline.export.pdf;

import dev.dateline.article.Article;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Wording;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// Sets the quotations of an article without the rest of it.
final class StatementBlocks {
    private static final float GAP = 5;

    private final Setter setter;
    private final ItemHead heads;
    private final EvidenceBlocks evidence;

    StatementBlocks(Setter setter) {
        this.setter = setter;
        heads = new ItemHead(setter);
        evidence = new EvidenceBlocks(setter);
    }

    List<Block> set(int index, DossierItem.Statements item) {
        Article article = item.article().article();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Opening(index, heads.running(article), false));
        blocks.addAll(heads.set(item, Styles.SMALL_HEADLINE, Styles.SMALL_HEADLINE_LEADING));
        var speakers = new SpeakerNotes(setter);
        for (Quote quote : item.quotes()) {
            blocks.add(words(quote, speakers));
            blocks.add(place(quote));
        }
        blocks.addAll(evidence.set(article, List.of()));
        return blocks;
    }

    private Block words(Quote quote, SpeakerNotes speakers) {
        var runs = List.of(new Run("“" + CleanText.line(quote.text()) + "”", Styles.STATEMENT, 0));
        List<Line> lines = setter.justified(runs, Styles.STATEMENT, Paper.TEXT_WIDTH);
        return new Block.Text(
                Role.STATEMENT,
                lines,
                Styles.STATEMENT_LEADING,
                2,
                true,
                List.of(),
                speakers.beside(lines, List.of(quote)));
    }

    private Block place(Quote quote) {
        List<Line> lines =
                setter.ragged(Wording.span(quote.span()), Styles.EVIDENCE, Paper.TEXT_WIDTH);
        return new Block.Text(Role.PARAGRAPH, lines, Styles.EVIDENCE_LEADING, GAP, false);
    }
}
