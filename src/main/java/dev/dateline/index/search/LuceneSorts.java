package dev.dateline.index.search;

import dev.dateline.index.store.Schema;
import dev.dateline.search.SortOrder;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import java.io.IOException;
import java.util.List;

/// Converts a [SortOrder] to the sort fields of Lucene.
///
/// Undated articles come last in both date orders. Ties are broken by path, then by the quotation's
/// index in its article.
final class LuceneSorts {
    private static final SortField PATH = new SortField(Schema.PATH, SortField.Type.STRING);

    private static final SortField QUOTE_INDEX =
            new SortField(Schema.QUOTE_INDEX, SortField.Type.LONG);

    private static final SortField CONFIDENCE =
            new SortField(Schema.CONFIDENCE, SortField.Type.LONG);

    private static final SortField NEWEST_FIRST = dayField(true, Long.MIN_VALUE);
    private static final SortField OLDEST_FIRST = dayField(false, Long.MAX_VALUE);

    private LuceneSorts() {}

    static Sort of(SortOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST_FIRST, PATH, QUOTE_INDEX);
            case NEWEST -> new Sort(NEWEST_FIRST, PATH, QUOTE_INDEX);
            case OLDEST -> new Sort(OLDEST_FIRST, PATH, QUOTE_INDEX);
            case LEAST_SURE -> new Sort(CONFIDENCE, OLDEST_FIRST, PATH, QUOTE_INDEX);
        };
    }

    private static SortField dayField(boolean descending, long missing) {
        return new SortField(Schema.DAY, SortField.Type.LONG, descending, missing);
    }

    /// Returns the numeric fields that quotations are sorted by before they are sorted by path.
    ///
    /// Results without scores are sorted by date for relevance.
    static List<SortKey> sortKeys(SortOrder order) {
        var newestFirst = new SortKey(Schema.DAY, true);
        var oldestFirst = new SortKey(Schema.DAY, false);
        return switch (order) {
            case RELEVANCE, NEWEST -> List.of(newestFirst);
            case OLDEST -> List.of(oldestFirst);
            case LEAST_SURE -> List.of(new SortKey(Schema.CONFIDENCE, false), oldestFirst);
        };
    }

    /// A numeric field that documents are sorted by; documents without a value come last.
    record SortKey(String field, boolean descending) {
        private static final long MISSING = Long.MAX_VALUE;

        Values of(LeafReaderContext segment) throws IOException {
            return new Values(DocValues.getNumeric(segment.reader(), field), descending);
        }

        /// The values of a sort key in one segment, negated for descending order. Must be read in
        /// document order.
        record Values(NumericDocValues numbers, boolean descending) {
            long at(int doc) throws IOException {
                if (!numbers.advanceExact(doc)) {
                    return MISSING;
                }
                return descending ? -numbers.longValue() : numbers.longValue();
            }
        }
    }
}
