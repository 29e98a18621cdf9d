package dev.dateline.export.pdf.dossier;

import dev.dateline.article.Article;
import dev.dateline.export.content.NumberedParagraphs;
import dev.dateline.export.pdf.layout.Block;
import dev.dateline.export.pdf.layout.PageColumn;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.text.Typesetter;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// Creates the lines below an item: path, checksum and URL of its file, and offsets of quotations.
final class EvidenceBlocks {
    private final TextBlocks text;

    EvidenceBlocks(Typesetter typesetter, PageColumn column) {
        text = new TextBlocks(typesetter, column.width());
    }

    List<Block> build(Article article, List<Quote> quotes) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Hairline(7));
        blocks.add(line(article.path()).keptWithNext());
        blocks.add(line(Messages.of("export.sha256", article.id().sha256())).keptWithNext());
        if (!article.url().isEmpty()) {
            blocks.add(line(article.url()).keptWithNext());
        }
        if (!quotes.isEmpty()) {
            String offsets = offsets(new NumberedParagraphs(article), quotes);
            blocks.add(line(Messages.of("export.quote.offsets") + " " + offsets));
        }
        return blocks;
    }

    private static String offsets(NumberedParagraphs paragraphs, List<Quote> quotes) {
        var offsets = new ArrayList<String>();
        for (Quote quote : quotes) {
            String name =
                    quote.speaker().isNobody()
                            ? Messages.of("export.speaker.unnamed")
                            : quote.speaker().name();
            int paragraph = paragraphs.numberOf(quote.span());
            offsets.add(ItemFormatter.location(paragraph, quote) + " " + name);
        }
        return String.join(" · ", offsets);
    }

    private Block.Text line(String content) {
        return text.paragraph(content, TextStyles.EVIDENCE, TextStyles.EVIDENCE_LEADING, 0);
    }
}
