package dev.dateline.export.pdf.dossier;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.font.TextStyle;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.PageGeometry;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.CoverFields;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;

import java.util.ArrayList;
import java.util.List;

/// Sets the last pages: what was searched, how the archive stood, what is in the dossier, what is
/// not and why.
public final class MethodBlocks {
    private final Typesetter typesetter;

    public MethodBlocks(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    public List<Block> build(DossierHeading heading, DossierSummary summary, List<String> leftOut) {
        var blocks = new ArrayList<Block>();
        blocks.add(title(typesetter, Messages.of("export.method")));
        blocks.add(paragraph(Messages.of("export.method.explanation")));
        blocks.add(subheading("export.cover.selection"));
        blocks.add(paragraph(heading.archive() + " · " + heading.selectionDescription()));
        blocks.add(subheading("export.method.archive"));
        blocks.add(
                paragraph(Messages.of("export.method.date", ItemFormatter.day(heading.madeOn()))));
        heading.archiveState().forEach(sentence -> blocks.add(paragraph(sentence)));
        blocks.add(subheading("export.method.counts"));
        blocks.add(paragraph(CoverFields.counts(summary) + " · " + CoverFields.period(summary)));
        blocks.add(subheading("export.method.omissions"));
        if (leftOut.isEmpty()) {
            blocks.add(paragraph(Messages.of("export.method.omissions.none")));
        }
        for (String sentence : leftOut) {
            blocks.add(paragraph(sentence));
        }
        return blocks;
    }

    /// What stands above an appendix.
    static Block title(Typesetter typesetter, String title) {
        return new Block.Text(
                BlockRole.HEADING,
                typesetter.ragged(title, TextStyles.HEADLINE, PageGeometry.TEXT_WIDTH),
                TextStyles.HEADLINE_LEADING,
                12,
                true);
    }

    private Block subheading(String key) {
        return new Block.Text(
                BlockRole.SUBHEADING,
                ragged(Messages.of(key), TextStyles.SMALL_HEADLINE),
                TextStyles.SMALL_HEADLINE_LEADING + 8,
                3,
                true);
    }

    private Block paragraph(String text) {
        return new Block.Text(
                BlockRole.PARAGRAPH,
                ragged(TextSanitizer.singleLine(text), TextStyles.BODY),
                TextStyles.BODY_LEADING,
                5,
                false);
    }

    private List<TypesetLine> ragged(String text, TextStyle style) {
        return typesetter.ragged(text, style, PageGeometry.TEXT_WIDTH);
    }
}
