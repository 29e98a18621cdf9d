package dev.dateline.index.query;

import dev.dateline.index.analysis.QueryWord;
import dev.dateline.index.store.LiveDocs;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Finds the index terms that match a pattern, in one view of the index.
final class TermLookup {
    /// Maximum number of terms to which a pattern in a proximity query is expanded.
    static final int MAX_EXPANSIONS = 512;

    private static final int MAX_SCANNED_TERMS = 200_000;

    private final IndexReader reader;
    private final Map<TermPattern, List<String>> matchingTerms = new ConcurrentHashMap<>();

    private record TermPattern(String field, CompiledAutomaton automaton) {}

    private record TermCount(String text, int articles) {}

    TermLookup(IndexReader reader) {
        this.reader = reader;
    }

    /// Returns whether any article that is not deleted has a term in a field.
    boolean containsTerm(String field, String term) {
        try {
            return reader.hasDeletions()
                    ? isInLiveArticle(new Term(field, term))
                    : reader.docFreq(new Term(field, term)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns whether any article that is not deleted has a term. Reads the postings, because the
    /// index still has the terms of deleted articles.
    ///
    /// Terms of changed and removed articles stay until a merge. An as-of view has the terms of all
    /// later articles.
    private boolean isInLiveArticle(Term term) throws IOException {
        for (LeafReaderContext segment : reader.leaves()) {
            PostingsEnum documents = segment.reader().postings(term, PostingsEnum.NONE);
            if (documents != null
                    && LiveDocs.next(documents, segment.reader().getLiveDocs())
                            != DocIdSetIterator.NO_MORE_DOCS) {
                return true;
            }
        }
        return false;
    }

    /// Returns the most frequent terms of a field that match a pattern, at most [#MAX_EXPANSIONS].
    ///
    /// Cached, because a query is compiled to find articles and again to highlight its matches.
    List<String> matchingTerms(String field, CompiledAutomaton pattern) {
        return matchingTerms.computeIfAbsent(
                new TermPattern(field, pattern),
                _ -> selectMostFrequent(field, pattern, MAX_EXPANSIONS, _ -> true));
    }

    /// Returns at most `limit` matching words of texts, most frequent first. Skips terms that are
    /// compound forms.
    List<String> mostFrequentWords(String field, CompiledAutomaton pattern, int limit) {
        return selectMostFrequent(
                field,
                pattern,
                limit,
                term ->
                        QueryWord.isPlainWord(term)
                                && (!reader.hasDeletions() || containsTerm(field, term)));
    }

    private List<String> selectMostFrequent(
            String field, CompiledAutomaton pattern, int limit, Predicate<String> filter) {
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            return terms == null
                    ? List.of()
                    : selectMostFrequent(pattern.getTermsEnum(terms), limit, filter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> selectMostFrequent(
            TermsEnum terms, int limit, Predicate<String> filter) throws IOException {
        var rarestFirst =
                new PriorityQueue<>(
                        Comparator.comparingInt(TermCount::articles)
                                .thenComparing(TermCount::text, Comparator.reverseOrder()));
        BytesRef term;
        for (int seen = 0; seen < MAX_SCANNED_TERMS && (term = terms.next()) != null; seen++) {
            int articles = terms.docFreq();
            boolean frequent =
                    rarestFirst.size() < limit || rarestFirst.element().articles() < articles;
            if (frequent && filter.test(term.utf8ToString())) {
                rarestFirst.add(new TermCount(term.utf8ToString(), articles));
                if (rarestFirst.size() > limit) {
                    rarestFirst.remove();
                }
            }
        }
        var mostFrequentFirst = new ArrayDeque<String>();
        while (!rarestFirst.isEmpty()) {
            mostFrequentFirst.addFirst(rarestFirst.remove().text());
        }
        return List.copyOf(mostFrequentFirst);
    }
}
