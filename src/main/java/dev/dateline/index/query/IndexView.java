package dev.dateline.index.query;

import dev.dateline.index.duplicates.NearDuplicateGroupCache;
import dev.dateline.index.duplicates.NearDuplicateGroups;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.store.AsOfReader;
import dev.dateline.index.store.Schema;
import dev.dateline.search.NoteLookup;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.IndexSearcher;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/// A searcher on one as-of view of the index, with the caches that all views share.
///
/// @param notes the user's notes, for queries such as `is:starred`
public record IndexView(
        IndexSearcher searcher,
        ColumnCache columns,
        NearDuplicateGroupCache duplicateGroupCache,
        Analyzer analyzer,
        NoteLookup notes) {
    public IndexReader reader() {
        return searcher.getIndexReader();
    }

    public NearDuplicateGroups duplicateGroups() throws IOException {
        return duplicateGroupCache.of(reader());
    }

    /// Returns the date of the newest article in this view; empty if no article has a date.
    Optional<LocalDate> newestDay() throws IOException {
        if (reader() instanceof AsOfReader asOf) {
            return asOf.newestDay();
        }
        byte[] newest = PointValues.getMaxPackedValue(reader(), Schema.DAY_POINT);
        return newest == null
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(IntPoint.decodeDimension(newest, 0)));
    }
}
