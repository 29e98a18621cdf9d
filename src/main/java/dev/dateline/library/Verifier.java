package dev.dateline.library;

import dev.dateline.article.TextSpan;
import dev.dateline.notes.Excerpt;
import dev.dateline.parse.ArchiveWalker;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.ParseOutcome;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.nio.file.Path;
import java.util.List;

/// Reads files again and holds quotations against what stands there.
final class Verifier {
    private final Path place;

    /// @param place the archive's
    Verifier(Path place) {
        this.place = place;
    }

    /// One answer for each quotation, in their order.
    List<Verification> verify(QuotedArticle indexed, Path file) {
        var reader = new ArticleReader(new ArchiveWalker(place).root());
        return switch (reader.read(file)) {
            case ParseOutcome.Parsed(var now, _) ->
                    indexed.quotes().stream()
                            .map(q -> verify(q, indexed.article().text(), now.text()))
                            .toList();
            case ParseOutcome.Rejected(var problem) ->
                    indexed.quotes().stream()
                            .<Verification>map(_ -> new Verification.Unreadable(problem))
                            .toList();
        };
    }

    private static Verification verify(Quote quote, String before, String now) {
        TextSpan span = quote.span();
        if (now.startsWith(span.in(before), span.start())) {
            return new Verification.Match();
        }
        return Excerpt.of(before, span)
                .in(now)
                .<Verification>map(found ->
                        found.in(now).equals(span.in(before))
                                ? new Verification.Moved(found)
                                : new Verification.Changed(found.in(now)))
                .orElseGet(() -> new Verification.Changed(""));
    }
}
