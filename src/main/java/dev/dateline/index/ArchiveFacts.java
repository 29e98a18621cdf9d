package dev.dateline.index;

import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.Criterion;
import dev.dateline.search.NotedArticles;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// What a query must know of the archive before it can be compiled, on one view of the index.
final class ArchiveFacts {
    /// Of the words that fit a pattern near other words, those in most articles are looked for.
    static final int MOST_WORDS = 512;

    private static final int MOST_LOOKED_AT = 200_000;

    private final IndexReader reader;
    private final NotedArticles noted;

    ArchiveFacts(IndexReader reader, NotedArticles noted) {
        this.reader = reader;
        this.noted = noted;
    }

    Set<String> paths(Criterion.Noted what) {
        return noted.paths(what);
    }

    SpeakerLinks links() {
        return noted.links();
    }

    /// Empty if no article has a date.
    Optional<LocalDate> newestDay() {
        try {
            byte[] newest = PointValues.getMaxPackedValue(reader, Schema.DAY_POINT);
            return newest == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.ofEpochDay(IntPoint.decodeDimension(newest, 0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Word(String text, int articles) {}

    /// The words of a field that fit, at most [#MOST_WORDS].
    List<String> words(String field, CompiledAutomaton pattern) {
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            return terms == null ? List.of() : most(pattern.getTermsEnum(terms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> most(TermsEnum fitting) throws IOException {
        var most = new PriorityQueue<>(Comparator.comparingInt(Word::articles));
        BytesRef term;
        for (int seen = 0; seen < MOST_LOOKED_AT && (term = fitting.next()) != null; seen++) {
            int articles = fitting.docFreq();
            if (most.size() < MOST_WORDS) {
                most.add(new Word(term.utf8ToString(), articles));
            } else if (most.element().articles() < articles) {
                most.remove();
                most.add(new Word(term.utf8ToString(), articles));
            }
        }
        var words = new ArrayList<String>();
        most.forEach(word -> words.add(word.text()));
        return words;
    }
}
