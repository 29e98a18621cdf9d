package dev.dateline.export.pdf.dossier;

import dev.dateline.article.Article;
import dev.dateline.export.content.NumberedParagraphs;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.BlockRole;
import dev.dateline.export.pdf.layout.PageColumn;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// The small print that leads back to the file: its path, its checksum, its address, and where in
/// it the quotations stand.
final class EvidenceBlocks {
    private final Typesetter typesetter;
    private final PageColumn column;

    EvidenceBlocks(Typesetter typesetter, PageColumn column) {
        this.typesetter = typesetter;
        this.column = column;
    }

    List<Block> build(Article article, List<Quote> quotes) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Hairline(7));
        blocks.add(line(article.path(), true));
        blocks.add(line(Messages.of("export.sha256", article.id().sha256()), true));
        if (!article.url().isEmpty()) {
            blocks.add(line(article.url(), true));
        }
        if (!quotes.isEmpty()) {
            String places = offsets(new NumberedParagraphs(article), quotes);
            blocks.add(line(Messages.of("export.quote.offsets") + " " + places, false));
        }
        return blocks;
    }

    private static String offsets(NumberedParagraphs paragraphs, List<Quote> quotes) {
        var places = new ArrayList<String>();
        for (Quote quote : quotes) {
            String name =
                    quote.speaker().isNobody()
                            ? Messages.of("export.speaker.unnamed")
                            : quote.speaker().name();
            places.add(
                    ItemFormatter.location(paragraphs.numberOf(quote.span()), quote) + " " + name);
        }
        return String.join(" · ", places);
    }

    private Block line(String text, boolean keptWithNext) {
        List<TypesetLine> lines =
                typesetter.ragged(
                        TextSanitizer.singleLine(text), TextStyles.EVIDENCE, column.width());
        return new Block.Text(
                BlockRole.PARAGRAPH, lines, TextStyles.EVIDENCE_LEADING, 0, keptWithNext);
    }
}
