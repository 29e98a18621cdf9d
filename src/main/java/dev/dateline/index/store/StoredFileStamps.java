package dev.dateline.index.store;

import dev.dateline.search.IndexedFiles;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The files of one view of the index, without what they hold.
public final class StoredFileStamps {
    private final IndexReader reader;

    public StoredFileStamps(IndexReader reader) {
        this.reader = reader;
    }

    public IndexedFiles readIndexedFiles() throws IOException {
        var known = new IndexedFiles(reader.numDocs() / 4);
        visit((_, _, key, stamp) -> known.add(key, FileStampCodec.decode(stamp)));
        return known;
    }

    public List<String> unseenPaths(IndexedFiles files) throws IOException {
        var unmet = new ArrayList<String>();
        visit((paths, number, key, _) -> {
            if (!files.isSeen(key)) {
                unmet.add(paths.lookupOrd(number).utf8ToString());
            }
        });
        return unmet;
    }

    private interface Visitor {
        /// @param path its number among `paths`
        /// @param key what [IndexedFiles] knows it by
        void accept(SortedDocValues paths, int path, long key, BytesRef stamp) throws IOException;
    }

    private void visit(Visitor visitor) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            visit(leaf.reader(), visitor);
        }
    }

    private static void visit(LeafReader segment, Visitor visitor) throws IOException {
        SortedDocValues paths = DocValues.getSorted(segment, Schema.PATH);
        BinaryDocValues stamps = DocValues.getBinary(segment, Schema.STAMP);
        long[] keys = pathKeys(paths);
        Bits live = segment.getLiveDocs();
        while (stamps.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = stamps.docID();
            if ((live == null || live.get(document)) && paths.advanceExact(document)) {
                int path = paths.ordValue();
                visitor.accept(paths, path, keys[path], stamps.binaryValue());
            }
        }
    }

    /// Of all paths by their numbers: going through them in order is far quicker than looking each
    /// up.
    private static long[] pathKeys(SortedDocValues paths) throws IOException {
        long[] keys = new long[paths.getValueCount()];
        TermsEnum terms = paths.termsEnum();
        for (BytesRef path = terms.next(); path != null; path = terms.next()) {
            keys[(int) terms.ord()] = IndexedFiles.key(path.utf8ToString());
        }
        return keys;
    }
}
