package dev.dateline.library.archive;

import dev.dateline.article.TextSpan;
import dev.dateline.notes.TextAnchor;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.ParseOutcome;
import dev.dateline.parse.walk.ArchiveWalker;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.nio.file.Path;
import java.util.List;

/// Compares the indexed quotations of an article with the current content of its file.
public final class QuoteVerifier {
    private final Path archive;

    public QuoteVerifier(Path archive) {
        this.archive = archive;
    }

    /// Returns the verification result of each quotation of an article, in order.
    public List<QuoteVerification> verify(QuotedArticle indexed, Path file) {
        var reader = new ArticleReader(new ArchiveWalker(archive).root());
        return switch (reader.read(file)) {
            case ParseOutcome.Parsed(var now, _) ->
                    indexed.quotes().stream()
                            .map(q -> verify(q, indexed.article().text(), now.text()))
                            .toList();
            case ParseOutcome.Rejected(var problem) ->
                    indexed.quotes().stream()
                            .<QuoteVerification>map(_ -> new QuoteVerification.Unreadable(problem))
                            .toList();
        };
    }

    private static QuoteVerification verify(Quote quote, String before, String now) {
        TextSpan span = quote.span();
        if (now.startsWith(span.in(before), span.start())) {
            return new QuoteVerification.Match();
        }
        return TextAnchor.of(before, span)
                .locateIn(now)
                .<QuoteVerification>map(found ->
                        found.in(now).equals(span.in(before))
                                ? new QuoteVerification.Moved(found)
                                : new QuoteVerification.Changed(found.in(now)))
                .orElseGet(() -> new QuoteVerification.Changed(""));
    }
}
