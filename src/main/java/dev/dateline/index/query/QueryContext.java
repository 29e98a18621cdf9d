package dev.dateline.index.query;

import dev.dateline.index.analysis.QueryWord;
import dev.dateline.index.store.AsOfReader;
import dev.dateline.index.store.Schema;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.NoteLookup;
import dev.dateline.search.query.Criterion;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// What a query must know of the archive before it can be compiled, on one view of the index.
public final class QueryContext {
    /// Of the words that fit a pattern near other words, those in most articles are looked for.
    static final int MAX_EXPANSIONS = 512;

    private static final int MAX_SCANNED_TERMS = 200_000;

    private final IndexReader reader;
    private final NoteLookup notedArticles;
    private final Map<TermPattern, List<String>> matchingTerms = new ConcurrentHashMap<>();

    public QueryContext(IndexReader reader, NoteLookup noted) {
        this.reader = reader;
        this.notedArticles = noted;
    }

    Set<String> notedPaths(Criterion.Noted what) {
        return notedArticles.paths(what);
    }

    SpeakerLinks speakerLinks() {
        return notedArticles.speakerLinks();
    }

    /// Empty if no article has a date.
    Optional<LocalDate> newestDay() {
        if (reader instanceof AsOfReader ending) {
            return ending.newestDay();
        }
        try {
            byte[] newest = PointValues.getMaxPackedValue(reader, Schema.DAY_POINT);
            return newest == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.ofEpochDay(IntPoint.decodeDimension(newest, 0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean containsTerm(String field, String term) {
        try {
            return reader.hasDeletions()
                    ? isInLiveArticle(new Term(field, term))
                    : reader.docFreq(new Term(field, term)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a word stands in an article that is not deleted: changed and removed ones leave
    /// their words for a while, and a view that ends with a day has those of all that is later.
    private boolean isInLiveArticle(Term word) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum places = leaf.reader().postings(word, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (places != null && places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(places.docID())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What stands in a field and fits, at most [#MAX_EXPANSIONS]. A query is compiled to find
    /// articles and to find its hits in them: both ask for the same.
    List<String> matchingTerms(String field, CompiledAutomaton pattern) {
        return matchingTerms.computeIfAbsent(
                new TermPattern(field, pattern),
                _ -> selectMostFrequent(field, pattern, MAX_EXPANSIONS, _ -> true));
    }

    private record TermPattern(String field, CompiledAutomaton automaton) {}

    /// The words that fit, as people write them, those in most articles first.
    List<String> mostFrequentTerms(String field, CompiledAutomaton pattern, int most) {
        return selectMostFrequent(
                field,
                pattern,
                most,
                word ->
                        QueryWord.isPlainWord(word)
                                && (!reader.hasDeletions() || containsTerm(field, word)));
    }

    private record TermCount(String text, int articles) {}

    private List<String> selectMostFrequent(
            String field, CompiledAutomaton pattern, int most, Predicate<String> wanted) {
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            return terms == null
                    ? List.of()
                    : selectMostFrequent(pattern.getTermsEnum(terms), most, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> selectMostFrequent(
            TermsEnum fitting, int most, Predicate<String> wanted) throws IOException {
        var rarest =
                new PriorityQueue<>(
                        Comparator.comparingInt(TermCount::articles)
                                .thenComparing(TermCount::text, Comparator.reverseOrder()));
        BytesRef term;
        for (int seen = 0; seen < MAX_SCANNED_TERMS && (term = fitting.next()) != null; seen++) {
            int articles = fitting.docFreq();
            boolean among = rarest.size() < most || rarest.element().articles() < articles;
            if (among && wanted.test(term.utf8ToString())) {
                rarest.add(new TermCount(term.utf8ToString(), articles));
                if (rarest.size() > most) {
                    rarest.remove();
                }
            }
        }
        var words = new ArrayDeque<String>();
        while (!rarest.isEmpty()) {
            words.addFirst(rarest.remove().text());
        }
        return List.copyOf(words);
    }
}
