package dev.dateline.index;

import dev.dateline.search.KnownFiles;

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
final class FileTable {
    private final IndexReader reader;

    FileTable(IndexReader reader) {
        this.reader = reader;
    }

    KnownFiles known() throws IOException {
        var known = new KnownFiles(reader.numDocs() / 4);
        each((_, _, key, stamp) -> known.add(key, Stamps.read(stamp)));
        return known;
    }

    List<String> unmet(KnownFiles files) throws IOException {
        var unmet = new ArrayList<String>();
        each((paths, number, key, _) -> {
            if (!files.isMet(key)) {
                unmet.add(paths.lookupOrd(number).utf8ToString());
            }
        });
        return unmet;
    }

    private interface Visitor {
        /// @param path its number among `paths`
        /// @param key what [KnownFiles] knows it by
        void file(SortedDocValues paths, int path, long key, BytesRef stamp) throws IOException;
    }

    private void each(Visitor visitor) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            each(leaf.reader(), visitor);
        }
    }

    private static void each(LeafReader segment, Visitor visitor) throws IOException {
        SortedDocValues paths = DocValues.getSorted(segment, Schema.PATH);
        BinaryDocValues stamps = DocValues.getBinary(segment, Schema.STAMP);
        long[] keys = keys(paths);
        Bits live = segment.getLiveDocs();
        while (stamps.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = stamps.docID();
            if ((live == null || live.get(document)) && paths.advanceExact(document)) {
                int path = paths.ordValue();
                visitor.file(paths, path, keys[path], stamps.binaryValue());
            }
        }
    }

    /// Of all paths by their numbers: going through them in order is far quicker than looking each
    /// up.
    private static long[] keys(SortedDocValues paths) throws IOException {
        long[] keys = new long[paths.getValueCount()];
        TermsEnum terms = paths.termsEnum();
        for (BytesRef path = terms.next(); path != null; path = terms.next()) {
            keys[(int) terms.ord()] = KnownFiles.key(path.utf8ToString());
        }
        return keys;
    }
}
