package dev.dateline.export.pdf.dossier;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.CoverFields;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;

import java.util.ArrayList;
import java.util.List;

/// Creates the last appendix: query, state of the archive, counts and omissions.
public final class MethodBlocks {
    private final TextBlocks text;

    public MethodBlocks(Typesetter typesetter) {
        text = new TextBlocks(typesetter);
    }

    /// Returns the blocks of the appendix on method.
    ///
    /// @param omissions sentences about what was left out or could not be shown
    public List<Block> build(
            DossierHeading heading, DossierSummary summary, List<String> omissions) {
        var blocks = new ArrayList<Block>();
        blocks.add(text.heading("export.method", 12));
        blocks.add(paragraph(Messages.of("export.method.explanation")));
        blocks.add(text.subheading("export.cover.selection"));
        blocks.add(paragraph(heading.archive() + " · " + heading.selectionDescription()));
        blocks.add(text.subheading("export.method.archive"));
        blocks.add(
                paragraph(Messages.of("export.method.date", ItemFormatter.day(heading.madeOn()))));
        heading.archiveState().forEach(sentence -> blocks.add(paragraph(sentence)));
        blocks.add(text.subheading("export.method.counts"));
        blocks.add(paragraph(CoverFields.counts(summary) + " · " + CoverFields.period(summary)));
        blocks.add(text.subheading("export.method.omissions"));
        if (omissions.isEmpty()) {
            blocks.add(paragraph(Messages.of("export.method.omissions.none")));
        }
        omissions.forEach(sentence -> blocks.add(paragraph(sentence)));
        return blocks;
    }

    private Block paragraph(String content) {
        return text.paragraph(content, TextStyles.BODY, TextStyles.BODY_LEADING, 5);
    }
}
