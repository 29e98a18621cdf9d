package dev.dateline.index.duplicates;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.dateline.index.facet.ArticleOrdinals;
import dev.dateline.index.store.LiveDocs;
import dev.dateline.index.store.Schema;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.List;

/// Reads the [MinHashSignature]s of all articles in one as-of view of the index, except deleted
/// ones.
final class SignatureReader {
    private final List<LeafReaderContext> segments;
    private final List<ArticleOrdinals> ordinals;
    private final int[] starts;

    /// Creates a reader for the segments of an as-of view.
    ///
    /// @param ordinals the article ordinals of each segment
    /// @param starts the number of each segment's first article in the whole index; not copied
    SignatureReader(
            List<LeafReaderContext> segments, List<ArticleOrdinals> ordinals, int[] starts) {
        this.segments = segments;
        this.ordinals = ordinals;
        this.starts = starts;
    }

    /// Receives the signatures of the articles one by one.
    interface Visitor {
        /// Receives the signature of one article.
        ///
        /// @param article the article's number in the whole index
        /// @param signature valid during the call only
        void accept(int article, BytesRef signature);
    }

    /// Passes the signatures of all articles to the visitor, in the order of the articles' numbers.
    void visit(Visitor visitor) throws IOException {
        for (LeafReaderContext segment : segments) {
            Bits live = segment.reader().getLiveDocs();
            BinaryDocValues values = DocValues.getBinary(segment.reader(), Schema.SIGNATURE);
            for (int doc = LiveDocs.next(values, live);
                    doc != NO_MORE_DOCS;
                    doc = LiveDocs.next(values, live)) {
                int article = starts[segment.ord] + ordinals.get(segment.ord).ordinal(doc);
                visitor.accept(article, values.binaryValue());
            }
        }
    }

    /// Returns one band of a signature, a part of 64 bits; see [NearDuplicateFinder#BANDS].
    static long band(BytesRef signature, int band) {
        return (long) BitUtil.VH_LE_LONG.get(signature.bytes, signature.offset + band * Long.BYTES);
    }
}
