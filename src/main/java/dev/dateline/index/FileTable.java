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
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues paths = DocValues.getSorted(leaf.reader(), Schema.PATH);
            long[] keys = keys(paths);
            each(leaf.reader(), paths, (number, s) -> known.add(keys[number], Stamps.read(s)));
        }
        return known;
    }

    List<String> unmet(KnownFiles files) throws IOException {
        var unmet = new ArrayList<String>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues paths = DocValues.getSorted(leaf.reader(), Schema.PATH);
            long[] keys = keys(paths);
            each(
                    leaf.reader(),
                    paths,
                    (number, _) -> {
                        if (!files.isMet(keys[number])) {
                            unmet.add(paths.lookupOrd(number).utf8ToString());
                        }
                    });
        }
        return unmet;
    }

    private interface Visitor {
        void file(int path, BytesRef stamp) throws IOException;
    }

    private static void each(LeafReader reader, SortedDocValues paths, Visitor visitor)
            throws IOException {
        BinaryDocValues stamps = DocValues.getBinary(reader, Schema.STAMP);
        Bits live = reader.getLiveDocs();
        while (stamps.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = stamps.docID();
            if ((live == null || live.get(document)) && paths.advanceExact(document)) {
                visitor.file(paths.ordValue(), stamps.binaryValue());
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
