package dev.dateline.index.store;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.dateline.search.IndexedFiles;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Lists the files in one view of the index, with their stamps.
public record StoredFileStamps(IndexReader reader) {
    public IndexedFiles readIndexedFiles() throws IOException {
        var files = new IndexedFiles(reader.numDocs() / 4);
        visit((_, _, key, stamp) -> files.add(key, ArticleCodec.decodeStamp(stamp)));
        return files;
    }

    /// Returns the paths of the indexed files that `files` has not marked as seen.
    public List<String> unseenPaths(IndexedFiles files) throws IOException {
        var unseen = new ArrayList<String>();
        visit((paths, ordinal, key, _) -> {
            if (!files.isSeen(key)) {
                unseen.add(paths.lookupOrd(ordinal).utf8ToString());
            }
        });
        return unseen;
    }

    private interface Visitor {
        /// Receives the path and the encoded stamp of one file.
        ///
        /// @param ordinal the path's ordinal in `paths`
        /// @param key the path's key in [IndexedFiles]
        void accept(SortedDocValues paths, int ordinal, long key, BytesRef stamp)
                throws IOException;
    }

    private void visit(Visitor visitor) throws IOException {
        for (LeafReaderContext segment : reader.leaves()) {
            visit(segment.reader(), visitor);
        }
    }

    private static void visit(LeafReader segment, Visitor visitor) throws IOException {
        SortedDocValues paths = DocValues.getSorted(segment, Schema.PATH);
        BinaryDocValues stamps = DocValues.getBinary(segment, Schema.STAMP);
        long[] keys = pathKeys(paths);
        Bits live = segment.getLiveDocs();
        for (int doc = LiveDocs.next(stamps, live);
                doc != NO_MORE_DOCS;
                doc = LiveDocs.next(stamps, live)) {
            if (paths.advanceExact(doc)) {
                int path = paths.ordValue();
                visitor.accept(paths, path, keys[path], stamps.binaryValue());
            }
        }
    }

    /// Returns the [IndexedFiles] key of each path, by the path's ordinal.
    ///
    /// Reading the paths in order is much faster than looking up each one.
    private static long[] pathKeys(SortedDocValues paths) throws IOException {
        long[] keys = new long[paths.getValueCount()];
        TermsEnum terms = paths.termsEnum();
        for (BytesRef path = terms.next(); path != null; path = terms.next()) {
            keys[(int) terms.ord()] = IndexedFiles.key(path.utf8ToString());
        }
        return keys;
    }
}
