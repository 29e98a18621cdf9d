package dev.dateline.export.pdf;

import dev.dateline.article.Article;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.NumberedParagraphs;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// The small print that leads back to the file: its path, its checksum, its address, and where in
/// it the quotations stand.
final class EvidenceBlocks {
    private final Setter setter;
    private final Column column;

    EvidenceBlocks(Setter setter, Column column) {
        this.setter = setter;
        this.column = column;
    }

    List<Block> set(Article article, List<Quote> quotes) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Hairline(7));
        blocks.add(line(article.path(), true));
        blocks.add(line(Messages.of("export.sha256", article.id().sha256()), true));
        if (!article.url().isEmpty()) {
            blocks.add(line(article.url(), true));
        }
        if (!quotes.isEmpty()) {
            String places = offsets(new NumberedParagraphs(article), quotes);
            blocks.add(line(Messages.of("export.offsets") + " " + places, false));
        }
        return blocks;
    }

    private static String offsets(NumberedParagraphs paragraphs, List<Quote> quotes) {
        var places = new ArrayList<String>();
        for (Quote quote : quotes) {
            String name =
                    quote.speaker().isNobody()
                            ? Messages.of("export.nobody")
                            : quote.speaker().name();
            places.add(Wording.place(paragraphs.numberOf(quote.span()), quote) + " " + name);
        }
        return String.join(" · ", places);
    }

    private Block line(String text, boolean keptWithNext) {
        List<Line> lines = setter.ragged(CleanText.line(text), Styles.EVIDENCE, column.width());
        return new Block.Text(Role.PARAGRAPH, lines, Styles.EVIDENCE_LEADING, 0, keptWithNext);
    }
}
