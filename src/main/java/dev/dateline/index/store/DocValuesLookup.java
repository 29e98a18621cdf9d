package dev.dateline.index.store;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;

/// Reads the doc values of single documents by their document number in the whole index.
///
/// All methods throw an `IOException` if the document has no value.
public record DocValuesLookup(IndexReader reader) {
    public String path(int doc) throws IOException {
        LeafReaderContext segment = segment(doc);
        SortedDocValues paths = DocValues.getSorted(segment.reader(), Schema.PATH);
        requirePresent(paths.advanceExact(doc - segment.docBase), Schema.PATH, doc);
        return paths.lookupOrd(paths.ordValue()).utf8ToString();
    }

    public int number(String field, int doc) throws IOException {
        LeafReaderContext segment = segment(doc);
        NumericDocValues values = DocValues.getNumeric(segment.reader(), field);
        requirePresent(values.advanceExact(doc - segment.docBase), field, doc);
        return Math.toIntExact(values.longValue());
    }

    BytesRef bytes(String field, int doc) throws IOException {
        LeafReaderContext segment = segment(doc);
        BinaryDocValues values = DocValues.getBinary(segment.reader(), field);
        requirePresent(values.advanceExact(doc - segment.docBase), field, doc);
        return values.binaryValue();
    }

    private LeafReaderContext segment(int doc) {
        var segments = reader.leaves();
        return segments.get(ReaderUtil.subIndex(doc, segments));
    }

    private static void requirePresent(boolean present, String field, int doc) throws IOException {
        if (!present) {
            throw new IOException("a document without its " + field + ": " + doc);
        }
    }
}
