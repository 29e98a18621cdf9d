package dev.dateline.export.account;

import dev.dateline.article.Paragraph;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// A paragraph with its quotations.
public record MarkedParagraph(Paragraph paragraph, List<Quote> quotes) {
    /// The number of what is no quotation.
    public static final int NO_QUOTE = -1;

    /// A stretch that is quoted or not. `quote` is its quotation's place in [#quotes()].
    public record Part(String text, int quote) {
        public boolean isQuote() {
            return quote != NO_QUOTE;
        }
    }

    /// @param quotes of the whole article; those in this paragraph are kept
    public MarkedParagraph {
        quotes = quotes.stream().filter(q -> paragraph.span().contains(q.span())).toList();
    }

    /// The paragraph's text in stretches, none of them empty.
    public List<Part> parts() {
        String text = paragraph.text();
        var parts = new ArrayList<Part>();
        int done = 0;
        for (int i = 0; i < quotes.size(); i++) {
            int start = Math.max(done, paragraph.toText(quotes.get(i).span().start()));
            int end = Math.max(start, paragraph.toText(quotes.get(i).span().end()));
            parts.add(new Part(text.substring(done, start), NO_QUOTE));
            parts.add(new Part(text.substring(start, end), i));
            done = end;
        }
        parts.add(new Part(text.substring(done), NO_QUOTE));
        parts.removeIf(part -> part.text().isEmpty());
        return parts;
    }
}
