package dev.dateline.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;

/// Makes searchers that see nothing after a day out of those that see everything, and keeps the
/// newest. Thread-safe.
final class Ends {
    private final LocalDate last;
    private volatile @Nullable Made made;

    /// The searcher that was made of a view.
    private record Made(IndexReader whole, IndexSearcher ending) {}

    /// @param last [LocalDate#MAX] for no end
    Ends(LocalDate last) {
        this.last = last;
    }

    /// To be used no longer than `whole` is.
    IndexSearcher of(IndexSearcher whole) throws IOException {
        if (last.equals(LocalDate.MAX)) {
            return whole;
        }
        var reader = (DirectoryReader) whole.getIndexReader();
        Made known = made;
        if (known == null || !known.whole().equals(reader)) {
            var ending = new IndexSearcher(new EndingReader(reader, last));
            ending.setQueryCache(whole.getQueryCache());
            known = new Made(reader, ending);
            made = known;
        }
        return known.ending();
    }
}
