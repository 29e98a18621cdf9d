package dev.dateline.index.facet;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.dateline.index.store.Schema;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.Arrays;

/// The day, source and speakers of each article of a segment, as dictionary ordinals of
/// [ColumnCache].
///
/// Takes eight bytes per article and two per speaker of an article, if no dictionary has more than
/// 65,535 values; twice as much otherwise. All columns are indexed by article ordinal.
///
/// @param speakerEnds where each article's speakers end in `speakers`; they begin at the previous
///   article's end
public record SegmentColumns(
        ArticleOrdinals articleOrdinals,
        CompactInts days,
        CompactInts sources,
        CompactInts speakerEnds,
        CompactInts speakers) {
    /// Stands for the day or source of an article that has none.
    public static final int NONE = -1;

    /// An immutable array of ints from -1 that uses two bytes per value if all values fit.
    ///
    /// Smaller columns use the processor's caches better.
    public static final class CompactInts {
        private static final int[] NOT_WIDE = {};

        private final char[] narrow;
        private final int[] wide;

        CompactInts(int[] values) {
            boolean small = Arrays.stream(values).allMatch(v -> v - NONE <= Character.MAX_VALUE);
            narrow = new char[small ? values.length : 0];
            for (int i = 0; i < narrow.length; i++) {
                narrow[i] = (char) (values[i] - NONE);
            }
            wide = small ? NOT_WIDE : values;
        }

        public int at(int index) {
            return wide.length == 0 ? narrow[index] + NONE : wide[index];
        }
    }

    static SegmentColumns of(LeafReader segment, ColumnCache dictionaries) throws IOException {
        var articles = ArticleOrdinals.of(segment);
        int[] speakerEnds = new int[articles.count()];
        int[] speakers = readSpeakers(segment, articles, dictionaries.speakers(), speakerEnds);
        return new SegmentColumns(
                articles,
                new CompactInts(readDays(segment, articles, new DayOrdinals(dictionaries.days()))),
                new CompactInts(readSources(segment, articles, dictionaries.sources())),
                new CompactInts(speakerEnds),
                new CompactInts(speakers));
    }

    private static int[] readDays(
            LeafReader segment, ArticleOrdinals articles, DayOrdinals ordinals) throws IOException {
        int[] days = filledWithNone(articles);
        NumericDocValues values = DocValues.getNumeric(segment, Schema.DAY);
        DocIdSetIterator documents = articles.documents();
        for (int article = 0; article < days.length; article++) {
            if (values.advanceExact(documents.nextDoc())) {
                days[article] = ordinals.of(values.longValue());
            }
        }
        return days;
    }

    private static int[] readSources(
            LeafReader segment, ArticleOrdinals articles, ValueDictionary<String> dictionary)
            throws IOException {
        int[] sources = filledWithNone(articles);
        SortedDocValues values = DocValues.getSorted(segment, Schema.SOURCE_NAME);
        int[] ordinals = toOrdinals(values.termsEnum(), values.getValueCount(), dictionary);
        while (values.nextDoc() != NO_MORE_DOCS) {
            sources[articles.ordinal(values.docID())] = ordinals[values.ordValue()];
        }
        return sources;
    }

    private static int[] readSpeakers(
            LeafReader segment,
            ArticleOrdinals articles,
            ValueDictionary<String> dictionary,
            int[] ends)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment, Schema.ARTICLE_SPEAKERS);
        int valueCount = Math.toIntExact(values.getValueCount());
        int[] ordinals = toOrdinals(values.termsEnum(), valueCount, dictionary);
        int[] speakers = new int[articles.count()];
        int size = 0;
        int next = 0;
        while (values.nextDoc() != NO_MORE_DOCS) {
            int article = articles.ordinal(values.docID());
            Arrays.fill(ends, next, article, size);
            next = article;
            speakers = grow(speakers, size + values.docValueCount());
            for (int i = 0; i < values.docValueCount(); i++) {
                speakers[size++] = ordinals[(int) values.nextOrd()];
            }
        }
        Arrays.fill(ends, next, ends.length, size);
        return Arrays.copyOf(speakers, size);
    }

    /// Returns the dictionary ordinal of each term of a segment.
    private static int[] toOrdinals(TermsEnum terms, int count, ValueDictionary<String> dictionary)
            throws IOException {
        int[] ordinals = new int[count];
        int i = 0;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            ordinals[i++] = dictionary.ordinal(term.utf8ToString());
        }
        return ordinals;
    }

    private static int[] grow(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, size * 3 / 2));
    }

    private static int[] filledWithNone(ArticleOrdinals articles) {
        int[] none = new int[articles.count()];
        Arrays.fill(none, NONE);
        return none;
    }
}
