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
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Finds where a query hits an article's text, by analysing the text anew: true to the text at
/// hand, whatever the index holds. A word hits everywhere, a phrase only as a whole, `said:` only
/// inside quotations. What [TokenMatcher] cannot find Lucene's highlighter does. For one query and
/// one thread.
public final class MatchFinder {
    private final FieldMatcher textMatcher;
    private final FieldMatcher headlineMatcher;
    private final Optional<FieldMatcher> quotationMatcher;

    public MatchFinder(Query query, Analyzer analyzer) {
        var highlighter = new SpanHighlighter(analyzer);
        textMatcher = matcher(query, Schema.TEXT, highlighter);
        headlineMatcher = matcher(query, Schema.TITLE, highlighter);
        quotationMatcher =
                usesField(Schema.SAID, query)
                        ? Optional.of(matcher(query, Schema.SAID, highlighter))
                        : Optional.empty();
    }

    private static FieldMatcher matcher(Query query, String field, SpanHighlighter highlighter) {
        return TokenMatcher.of(query, field).orElse(text -> highlighter.find(field, query, text));
    }

    /// In order, without overlaps; offsets into [Article#text()].
    public List<TextSpan> find(QuotedArticle quoted) throws IOException {
        Article article = quoted.article();
        var found = new ArrayList<TextSpan>();
        addMatches(found, textMatcher, BodyText.of(article), BodyText.start(article));
        if (quotationMatcher.isPresent()) {
            for (Quote quote : quoted.quotes()) {
                TextSpan words = quote.span();
                addMatches(found, quotationMatcher.get(), words.in(article.text()), words.start());
            }
        }
        return mergeOverlaps(found);
    }

    /// Hits in the headline; offsets into it.
    public List<TextSpan> findInHeadline(Article article) throws IOException {
        return mergeOverlaps(headlineMatcher.findMatches(article.headline().text()));
    }

    private static void addMatches(List<TextSpan> found, FieldMatcher hits, String text, int start)
            throws IOException {
        hits.findMatches(text).forEach(span -> found.add(span.shift(start)));
    }

    private static boolean usesField(String field, Query query) {
        var asked = new AtomicBoolean();
        query.visit(
                new QueryVisitor() {
                    @Override
                    public boolean acceptField(String name) {
                        asked.compareAndSet(false, name.equals(field));
                        return name.equals(field);
                    }
                });
        return asked.get();
    }

    private static List<TextSpan> mergeOverlaps(List<TextSpan> spans) {
        var apart = new ArrayList<TextSpan>();
        for (TextSpan span : spans.stream().sorted().toList()) {
            if (apart.isEmpty() || !apart.getLast().overlaps(span)) {
                apart.add(span);
            } else if (span.end() > apart.getLast().end()) {
                apart.set(apart.size() - 1, new TextSpan(apart.getLast().start(), span.end()));
            }
        }
        return apart;
    }

    private record MatchedSpans(List<TextSpan> spans) {}

    /// The whole text as one passage, however long, its matches as spans.
    private static final class SpanHighlighter extends UnifiedHighlighter {
        SpanHighlighter(Analyzer analyzer) {
            super(
                    UnifiedHighlighter.builderWithoutSearcher(analyzer)
                            .withMaxLength(Integer.MAX_VALUE - 1)
                            .withHighlightPhrasesStrictly(true)
                            .withHandleMultiTermQuery(true)
                            .withBreakIterator(SpanHighlighter::wholeText)
                            .withFormatter(new SpanFormatter()));
        }

        List<TextSpan> find(String field, Query query, String text) throws IOException {
            return !text.isEmpty()
                            && highlightWithoutSearcher(field, query, text, 1)
                                    instanceof MatchedSpans(List<TextSpan> spans)
                    ? spans
                    : List.of();
        }

        private static BreakIterator wholeText() {
            return new WholeBreakIterator();
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
