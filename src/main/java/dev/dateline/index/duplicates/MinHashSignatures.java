package dev.dateline.index.duplicates;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.dateline.index.facet.ArticleOrdinals;
import dev.dateline.index.store.Schema;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.List;

/// The [MinHashSignature]es of one view of the index, read as often as they are asked for. Those of
/// deleted articles are left out.
final class MinHashSignatures {
    private final List<LeafReaderContext> leaves;
    private final ArticleOrdinals[] ranks;
    private final int[] starts;

    /// @param starts the number of each segment's first article
    MinHashSignatures(List<LeafReaderContext> leaves, ArticleOrdinals[] ranks, int[] starts) {
        this.leaves = leaves;
        this.ranks = ranks;
        this.starts = starts;
    }

    /// Takes one sketch after the other.
    interface Visitor {
        /// Takes the sketch of the article with this number in the whole index; its bytes are used
        /// again for the next one.
        void accept(int article, BytesRef sketch);
    }

    /// In the order of the articles' numbers.
    void visit(Visitor visitor) throws IOException {
        for (LeafReaderContext leaf : leaves) {
            Bits live = leaf.reader().getLiveDocs();
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.SIGNATURE);
            for (int doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
                if (live == null || live.get(doc)) {
                    int article = starts[leaf.ord] + ranks[leaf.ord].of(doc);
                    visitor.accept(article, values.binaryValue());
                }
            }
        }
    }

    static long band(BytesRef sketch, int band) {
        return (long) BitUtil.VH_LE_LONG.get(sketch.bytes, sketch.offset + band * Long.BYTES);
    }
}
