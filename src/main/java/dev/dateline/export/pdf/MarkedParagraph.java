package dev.dateline.export.pdf;

import dev.dateline.article.Paragraph;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// A paragraph with its quotations.
record MarkedParagraph(Paragraph paragraph, List<Quote> quotes) {
    /// @param quotes of the whole article; those in this paragraph are kept
    MarkedParagraph {
        quotes = quotes.stream().filter(q -> paragraph.span().contains(q.span())).toList();
    }

    /// The paragraph in stretches; a quotation's number is its place in [#quotes()].
    List<Run> runs(Style style) {
        String text = paragraph.text();
        var runs = new ArrayList<Run>();
        int done = 0;
        for (int i = 0; i < quotes.size(); i++) {
            int start = Math.max(done, paragraph.toText(quotes.get(i).span().start()));
            int end = Math.max(start, paragraph.toText(quotes.get(i).span().end()));
            runs.add(Run.of(text.substring(done, start), style));
            runs.add(new Run(text.substring(start, end), style, i));
            done = end;
        }
        runs.add(Run.of(text.substring(done), style));
        return runs;
    }
}
