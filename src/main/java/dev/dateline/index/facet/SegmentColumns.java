package dev.dateline.index.facet;

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

/// What is counted of the articles of one segment, in plain arrays, by the numbers of
/// [ColumnCache]. Eight bytes an article and two for each of its speakers, as long as there are no
/// more than 65,534 of a kind.
///
/// @param speakerEnds where each article's speakers end in `speakers`; they begin where the
///   previous one's end
public record SegmentColumns(
        ArticleOrdinals articleOrdinals,
        CompactInts days,
        CompactInts sources,
        CompactInts speakerEnds,
        CompactInts speakers) {
    /// The day or source of an article that has none.
    public static final int NONE = -1;

    /// An array of numbers from [#NONE] on that is not changed any more, in half the room where all
    /// are small: what is counted by it comes to the processor the sooner.
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

    static final SegmentColumns EMPTY =
            new SegmentColumns(
                    ArticleOrdinals.NONE,
                    new CompactInts(new int[0]),
                    new CompactInts(new int[0]),
                    new CompactInts(new int[0]),
                    new CompactInts(new int[0]));

    static SegmentColumns of(LeafReader reader, ColumnCache names) throws IOException {
        var ranks = ArticleOrdinals.of(reader);
        int[] ends = new int[ranks.count()];
        int[] speakers = speakers(reader, ranks, names, ends);
        return new SegmentColumns(
                ranks,
                new CompactInts(days(reader, ranks, names)),
                new CompactInts(sources(reader, ranks, names)),
                new CompactInts(ends),
                new CompactInts(speakers));
    }

    private static int[] days(LeafReader reader, ArticleOrdinals ranks, ColumnCache names)
            throws IOException {
        int[] days = filledWithNone(ranks);
        NumericDocValues values = DocValues.getNumeric(reader, Schema.DAY);
        var numbers = new DayOrdinals(names.days());
        int article = 0;
        for (int doc = ranks.nextDocument(0); doc >= 0; doc = ranks.nextDocument(doc + 1)) {
            if (values.advanceExact(doc)) {
                days[article] = numbers.of(values.longValue());
            }
            article++;
        }
        return days;
    }

    private static int[] sources(LeafReader reader, ArticleOrdinals ranks, ColumnCache names)
            throws IOException {
        int[] sources = filledWithNone(ranks);
        SortedDocValues values = DocValues.getSorted(reader, Schema.SOURCE_NAME);
        int[] numbers = toOrdinals(values.termsEnum(), values.getValueCount(), names.sources());
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            sources[ranks.of(values.docID())] = numbers[values.ordValue()];
        }
        return sources;
    }

    private static int[] speakers(
            LeafReader reader, ArticleOrdinals ranks, ColumnCache names, int[] ends)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, Schema.ARTICLE_SPEAKERS);
        int[] numbers =
                toOrdinals(
                        values.termsEnum(),
                        Math.toIntExact(values.getValueCount()),
                        names.speakers());
        int[] speakers = new int[ranks.count()];
        int size = 0;
        int next = 0;
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int article = ranks.of(values.docID());
            Arrays.fill(ends, next, article, size);
            next = article;
            speakers = grow(speakers, size + values.docValueCount());
            for (int i = 0; i < values.docValueCount(); i++) {
                speakers[size++] = numbers[(int) values.nextOrd()];
            }
        }
        Arrays.fill(ends, next, ends.length, size);
        return Arrays.copyOf(speakers, size);
    }

    private static int[] toOrdinals(TermsEnum terms, int count, ValueDictionary<String> names)
            throws IOException {
        int[] numbers = new int[count];
        int ord = 0;
        for (BytesRef name = terms.next(); name != null; name = terms.next()) {
            numbers[ord++] = names.ordinal(name.utf8ToString());
        }
        return numbers;
    }

    private static int[] grow(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, size * 3 / 2));
    }

    private static int[] filledWithNone(ArticleOrdinals ranks) {
        int[] none = new int[ranks.count()];
        Arrays.fill(none, NONE);
        return none;
    }
}
