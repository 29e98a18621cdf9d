package dev.dateline.index.store;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Skips deleted documents during an iteration over a segment.
public final class LiveDocs {
    private LiveDocs() {}

    /// Advances the iterator to the next document that is not deleted.
    ///
    /// @param live the segment's live documents; null if none is deleted
    /// @return the document, or [DocIdSetIterator#NO_MORE_DOCS]
    public static int next(DocIdSetIterator documents, @Nullable Bits live) throws IOException {
        int doc = documents.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = documents.nextDoc();
        }
        return doc;
    }
}
