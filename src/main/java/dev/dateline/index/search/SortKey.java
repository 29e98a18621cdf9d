package dev.dateline.index.search;

import dev.dateline.index.store.Schema;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

import java.io.IOException;

/// A number by which documents are put in order, the least first and those without one last.
///
/// @param descending whether the greatest number comes first
record SortKey(String field, boolean descending) {
    static final SortKey NEWEST = new SortKey(Schema.DAY, true);
    static final SortKey OLDEST = new SortKey(Schema.DAY, false);
    static final SortKey LEAST_CONFIDENT = new SortKey(Schema.CONFIDENCE, false);

    private static final long MISSING = Long.MAX_VALUE;

    Values of(LeafReaderContext segment) throws IOException {
        return new Values(DocValues.getNumeric(segment.reader(), field), descending);
    }

    /// Those of one segment, to be asked for in the order of its documents.
    record Values(NumericDocValues numbers, boolean descending) {
        long at(int document) throws IOException {
            if (!numbers.advanceExact(document)) {
                return MISSING;
            }
            return descending ? -numbers.longValue() : numbers.longValue();
        }
    }
}
