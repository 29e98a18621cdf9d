package dev.dateline.export.file;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// The objects of one PDF file, numbered from 1. Those without a stream are packed together (ISO
/// 32000-1, 7.5.7), which makes a tagged file half as large.
public final class PdfFile {
    private static final int PACK = 200;

    /// A third of the time of the usual level, for a file a tenth larger.
    private static final int LEVEL = 1;

    private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";

    private final SummedOutput out;
    private final Deflater deflater = new Deflater(LEVEL);
    private final StringBuilder pack = new StringBuilder();
    private final int[] packed = new int[PACK];
    private final int[] packedAt = new int[PACK];

    /// Where each object is: its offset, or, below zero, its place in a pack.
    private long[] places = new long[1024];

    private int count = 1;
    private int packSize;
    private int packNumber;

    public PdfFile(OutputStream out) throws IOException {
        this.out = new SummedOutput(out);
        this.out.write(latin(HEADER));
    }

    /// The number of an object that will be written later.
    public int reserve() {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        return count++;
    }

    /// How others refer to an object.
    public static String reference(int number) {
        return number + " 0 R";
    }

    public int add(String body) throws IOException {
        int number = reserve();
        write(number, body);
        return number;
    }

    /// Writes an object without a stream.
    public void write(int number, String body) throws IOException {
        if (packSize == 0) {
            packNumber = reserve();
        }
        packed[packSize] = number;
        packedAt[packSize] = pack.length();
        places[number] = -1 - ((long) packNumber * PACK + packSize);
        packSize++;
        pack.append(body).append('\n');
        if (packSize == PACK) {
            endPack();
        }
    }

    private void endPack() throws IOException {
        if (packSize == 0) {
            return;
        }
        var index = new StringBuilder();
        for (int i = 0; i < packSize; i++) {
            index.append(packed[i]).append(' ').append(packedAt[i]).append(' ');
        }
        String entries = "/Type /ObjStm /N %s /First %s".formatted(packSize, index.length());
        byte[] data = latin(index.append(pack).toString());
        pack.setLength(0);
        packSize = 0;
        writeStream(packNumber, entries, data, data.length);
    }

    public int addStream(String entries, byte[] data) throws IOException {
        int number = reserve();
        writeStream(number, entries, data, data.length);
        return number;
    }

    /// Writes an object with a stream, to be compressed.
    ///
    /// @param entries of its dictionary, but for length and filter
    public void writeStream(int number, String entries, byte[] data, int length)
            throws IOException {
        var compressed = new ByteArrayOutputStream(length / 2 + 64);
        deflater.reset();
        try (var deflated = new DeflaterOutputStream(compressed, deflater, 1 << 13)) {
            deflated.write(data, 0, length);
        }
        begin(number, entries + " /Filter /FlateDecode /Length " + compressed.size());
        compressed.writeTo(out);
        end();
    }

    /// Writes an object with a stream that is not compressed.
    void writePlainStream(int number, String entries, byte[] data) throws IOException {
        begin(number, entries + " /Length " + data.length);
        out.write(data);
        end();
    }

    /// Begins an object whose stream is too long for memory; nothing else may be written until it
    /// is closed.
    public OutputStream openStream(int number, String entries) throws IOException {
        int length = reserve();
        begin(number, entries + " /Filter /FlateDecode /Length " + reference(length));
        long from = out.size();
        var own = new Deflater(LEVEL);
        return new FilterOutputStream(
                new DeflaterOutputStream(out, own, 1 << 13) {
                    @Override
                    public void close() throws IOException {
                        finish();
                        own.end();
                    }
                }) {
            @Override
            public void write(byte[] bytes, int offset, int size) throws IOException {
                out.write(bytes, offset, size);
            }

            @Override
            public void close() throws IOException {
                out.close();
                long size = PdfFile.this.out.size() - from;
                end();
                PdfFile.this.write(length, Long.toString(size));
            }
        };
    }

    private void begin(int number, String entries) throws IOException {
        places[number] = out.size();
        out.write(latin(number + " 0 obj\n<< " + entries + " >>\nstream\n"));
    }

    private void end() throws IOException {
        out.write(latin("\nendstream\nendobj\n"));
    }

    /// Writes the way to all objects. The file's identity follows from its bytes.
    public void finish(int catalog, int information) throws IOException {
        endPack();
        String id = out.identity();
        int number = reserve();
        long start = out.size();
        places[number] = start;
        String entries =
                "/Type /XRef /Size %s /W [1 5 2] /Root %s /Info %s /ID [<%s> <%s>]"
                        .formatted(count, reference(catalog), reference(information), id, id);
        byte[] table = table();
        writeStream(number, entries, table, table.length);
        out.write(latin("startxref\n" + start + "\n%%EOF\n"));
        deflater.end();
        out.flush();
    }

    private byte[] table() {
        byte[] table = new byte[count * 8];
        table[6] = (byte) 0xFF;
        table[7] = (byte) 0xFF;
        for (int number = 1; number < count; number++) {
            long place = places[number];
            boolean inPack = place < 0;
            long first = inPack ? (-1 - place) / PACK : place;
            int second = inPack ? (int) ((-1 - place) % PACK) : place == 0 ? 0xFFFF : 0;
            int at = number * 8;
            boolean isFree = place == 0;
            table[at] = (byte) (isFree ? 0 : inPack ? 2 : 1);
            for (int i = 0; i < 5; i++) {
                table[at + 1 + i] = (byte) (first >>> (8 * (4 - i)));
            }
            table[at + 6] = (byte) (second >>> 8);
            table[at + 7] = (byte) second;
        }
        return table;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
