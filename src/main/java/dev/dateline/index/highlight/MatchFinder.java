package dev.dateline.index.highlight;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.index.store.BodyText;
import dev.dateline.index.store.Schema;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/// Finds the matches of a query in articles by analyzing their text.
///
/// The spans fit the given text, even if the index has another version of it. A word matches
/// anywhere, a phrase as a whole, and `said:` only inside quotations. Uses [TokenMatcher] where it
/// supports the query, Lucene's highlighter otherwise. Not thread-safe.
public final class MatchFinder {
    private final FieldMatcher textMatcher;
    private final FieldMatcher headlineMatcher;
    private final Optional<FieldMatcher> quotationMatcher;

    /// Finds the matches of one query in the texts of one field.
    interface FieldMatcher {
        /// Returns the matches as offsets into `text`, in any order and possibly overlapping. They
        /// may overlap.
        List<TextSpan> findMatches(String text) throws IOException;
    }

    /// Creates a finder for all matches of a query.
    public MatchFinder(Query query, Analyzer analyzer) {
        this(query, analyzer, () -> false);
    }

    /// Creates a finder that can be stopped while it analyzes a text.
    ///
    /// @param isStopped is asked now and then; after it is true, no further matches are found
    public MatchFinder(Query query, Analyzer analyzer, BooleanSupplier isStopped) {
        var highlighter = new SpanHighlighter(new StoppableAnalyzer(analyzer, isStopped));
        textMatcher = matcher(query, Schema.TEXT, highlighter, isStopped);
        headlineMatcher = matcher(query, Schema.TITLE, highlighter, isStopped);
        quotationMatcher =
                usesField(Schema.SAID, query)
                        ? Optional.of(matcher(query, Schema.SAID, highlighter, isStopped))
                        : Optional.empty();
    }

    private static FieldMatcher matcher(
            Query query, String field, SpanHighlighter highlighter, BooleanSupplier isStopped) {
        return TokenMatcher.of(query, field, isStopped)
                .orElse(text -> highlighter.find(field, query, text));
    }

    private static boolean usesField(String field, Query query) {
        var used = new AtomicBoolean();
        query.visit(
                new QueryVisitor() {
                    @Override
                    public boolean acceptField(String name) {
                        used.compareAndSet(false, name.equals(field));
                        return name.equals(field);
                    }
                });
        return used.get();
    }

    /// Returns the matches in the text as offsets into [Article#text()], in order and without
    /// overlaps.
    public List<TextSpan> find(QuotedArticle quoted) throws IOException {
        Article article = quoted.article();
        var matches = new ArrayList<TextSpan>();
        addMatches(matches, textMatcher, BodyText.of(article), BodyText.start(article));
        if (quotationMatcher.isPresent()) {
            for (Quote quote : quoted.quotes()) {
                TextSpan span = quote.span();
                addMatches(matches, quotationMatcher.get(), span.in(article.text()), span.start());
            }
        }
        return mergeOverlaps(matches);
    }

    /// Returns the matches in the headline as offsets into the headline, in order and without
    /// overlaps.
    public List<TextSpan> findInHeadline(Article article) throws IOException {
        return mergeOverlaps(headlineMatcher.findMatches(article.headline().text()));
    }

    private static void addMatches(
            List<TextSpan> matches, FieldMatcher matcher, String text, int start)
            throws IOException {
        matcher.findMatches(text).forEach(span -> matches.add(span.shift(start)));
    }

    private static List<TextSpan> mergeOverlaps(List<TextSpan> spans) {
        var merged = new ArrayList<TextSpan>();
        for (TextSpan span : spans.stream().sorted().toList()) {
            if (merged.isEmpty() || !merged.getLast().overlaps(span)) {
                merged.add(span);
            } else if (span.end() > merged.getLast().end()) {
                merged.set(merged.size() - 1, new TextSpan(merged.getLast().start(), span.end()));
            }
        }
        return merged;
    }

    private record MatchedSpans(List<TextSpan> spans) {}

    /// Runs Lucene's highlighter with the whole text as one passage and returns the matches as
    /// spans.
    private static final class SpanHighlighter extends UnifiedHighlighter {
        SpanHighlighter(Analyzer analyzer) {
            super(
                    UnifiedHighlighter.builderWithoutSearcher(analyzer)
                            .withMaxLength(Integer.MAX_VALUE - 1)
                            .withHighlightPhrasesStrictly(true)
                            .withHandleMultiTermQuery(true)
                            .withBreakIterator(WholeBreakIterator::new)
                            .withFormatter(new SpanFormatter()));
        }

        List<TextSpan> find(String field, Query query, String text) throws IOException {
            return !text.isEmpty()
                            && highlightWithoutSearcher(field, query, text, 1)
                                    instanceof MatchedSpans(List<TextSpan> spans)
                    ? spans
                    : List.of();
        }
    }

    private static final class SpanFormatter extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            var spans = new ArrayList<TextSpan>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    spans.add(new TextSpan(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            return new MatchedSpans(spans);
        }
    }
}
