package dev.dateline.export.pdf.object;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes the objects of a PDF file, numbered from 1. Objects without a stream are packed into
/// object streams (ISO 32000-1, 7.5.7), which makes a tagged file half as large.
public final class PdfObjectWriter {
    private static final int OBJECTS_PER_STREAM = 200;

    /// The compression level. It takes a third of the default level's time for files that are 10 %
    /// larger.
    private static final int COMPRESSION_LEVEL = 1;

    private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";

    private final ChecksumOutputStream out;
    private final Deflater deflater = new Deflater(COMPRESSION_LEVEL);
    private final StringBuilder objectStream = new StringBuilder();
    private final int[] streamedNumbers = new int[OBJECTS_PER_STREAM];
    private final int[] streamedOffsets = new int[OBJECTS_PER_STREAM];

    /// The file offset of each object, by object number. A negative value encodes an object stream
    /// and an index in it; 0 is an object that is not written.
    private long[] crossReferences = new long[1024];

    private int nextNumber = 1;
    private int streamedCount;
    private int objectStreamNumber;

    public PdfObjectWriter(OutputStream out) throws IOException {
        this.out = new ChecksumOutputStream(out);
        this.out.write(latin1(HEADER));
    }

    /// Reserves and returns the number of an object that will be written later.
    public int reserve() {
        if (nextNumber == crossReferences.length) {
            crossReferences = Arrays.copyOf(crossReferences, nextNumber * 2);
        }
        return nextNumber++;
    }

    /// Returns a PDF reference to an object, such as "5 0 R".
    public static String reference(int number) {
        return number + " 0 R";
    }

    /// Writes an object without a stream.
    ///
    /// @return its number
    public int add(String body) throws IOException {
        int number = reserve();
        write(number, body);
        return number;
    }

    /// Writes an object without a stream at a reserved number.
    public void write(int number, String body) throws IOException {
        if (streamedCount == 0) {
            objectStreamNumber = reserve();
        }
        streamedNumbers[streamedCount] = number;
        streamedOffsets[streamedCount] = objectStream.length();
        crossReferences[number] =
                -1 - ((long) objectStreamNumber * OBJECTS_PER_STREAM + streamedCount);
        streamedCount++;
        objectStream.append(body).append('\n');
        if (streamedCount == OBJECTS_PER_STREAM) {
            flushObjectStream();
        }
    }

    private void flushObjectStream() throws IOException {
        if (streamedCount == 0) {
            return;
        }
        var index = new StringBuilder();
        for (int i = 0; i < streamedCount; i++) {
            index.append(streamedNumbers[i]).append(' ').append(streamedOffsets[i]).append(' ');
        }
        String entries = "/Type /ObjStm /N %s /First %s".formatted(streamedCount, index.length());
        byte[] data = latin1(index.append(objectStream).toString());
        objectStream.setLength(0);
        streamedCount = 0;
        writeStream(objectStreamNumber, entries, data, data.length);
    }

    /// Writes an object with a compressed stream.
    ///
    /// @param entries the entries of its dictionary except length and filter
    /// @return its number
    public int addStream(String entries, byte[] data) throws IOException {
        int number = reserve();
        writeStream(number, entries, data, data.length);
        return number;
    }

    /// Writes an object with a compressed stream at a reserved number.
    ///
    /// @param entries the entries of its dictionary except length and filter
    public void writeStream(int number, String entries, byte[] data, int length)
            throws IOException {
        var compressed = new ByteArrayOutputStream(length / 2 + 64);
        deflater.reset();
        try (var deflated = new DeflaterOutputStream(compressed, deflater, 1 << 13)) {
            deflated.write(data, 0, length);
        }
        beginStream(number, entries + " /Filter /FlateDecode /Length " + compressed.size());
        compressed.writeTo(out);
        endStream();
    }

    /// Writes an object with an uncompressed stream at a reserved number.
    void writeUncompressedStream(int number, String entries, byte[] data) throws IOException {
        beginStream(number, entries + " /Length " + data.length);
        out.write(data);
        endStream();
    }

    /// Starts an object with a compressed stream that need not fit in memory. Nothing else may be
    /// written until the stream is closed.
    public OutputStream openStream(int number, String entries) throws IOException {
        int length = reserve();
        beginStream(number, entries + " /Filter /FlateDecode /Length " + reference(length));
        long start = out.size();
        var streamDeflater = new Deflater(COMPRESSION_LEVEL);
        return new FilterOutputStream(
                new DeflaterOutputStream(out, streamDeflater, 1 << 13) {
                    @Override
                    public void close() throws IOException {
                        finish();
                        streamDeflater.end();
                    }
                }) {
            @Override
            public void write(byte[] bytes, int offset, int size) throws IOException {
                out.write(bytes, offset, size);
            }

            @Override
            public void close() throws IOException {
                out.close();
                long size = PdfObjectWriter.this.out.size() - start;
                endStream();
                PdfObjectWriter.this.write(length, Long.toString(size));
            }
        };
    }

    private void beginStream(int number, String entries) throws IOException {
        crossReferences[number] = out.size();
        out.write(latin1(number + " 0 obj\n<< " + entries + " >>\nstream\n"));
    }

    private void endStream() throws IOException {
        out.write(latin1("\nendstream\nendobj\n"));
    }

    /// Writes the cross-reference stream and ends the file. The file identifier depends on the
    /// bytes of the file only.
    public void finish(int catalog, int information) throws IOException {
        flushObjectStream();
        String id = out.fileId();
        int number = reserve();
        long start = out.size();
        crossReferences[number] = start;
        String entries =
                "/Type /XRef /Size %s /W [1 5 2] /Root %s /Info %s /ID [<%s> <%s>]"
                        .formatted(nextNumber, reference(catalog), reference(information), id, id);
        byte[] table = crossReferenceTable();
        writeStream(number, entries, table, table.length);
        out.write(latin1("startxref\n" + start + "\n%%EOF\n"));
        deflater.end();
        out.flush();
    }

    private byte[] crossReferenceTable() {
        byte[] table = new byte[nextNumber * 8];
        table[6] = (byte) 0xFF;
        table[7] = (byte) 0xFF;
        for (int number = 1; number < nextNumber; number++) {
            long entry = crossReferences[number];
            boolean isStreamed = entry < 0;
            boolean isFree = entry == 0;
            long first = isStreamed ? (-1 - entry) / OBJECTS_PER_STREAM : entry;
            int second =
                    isStreamed ? (int) ((-1 - entry) % OBJECTS_PER_STREAM) : isFree ? 0xFFFF : 0;
            int at = number * 8;
            table[at] = (byte) (isFree ? 0 : isStreamed ? 2 : 1);
            for (int i = 0; i < 5; i++) {
                table[at + 1 + i] = (byte) (first >>> (8 * (4 - i)));
            }
            table[at + 6] = (byte) (second >>> 8);
            table[at + 7] = (byte) second;
        }
        return table;
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
