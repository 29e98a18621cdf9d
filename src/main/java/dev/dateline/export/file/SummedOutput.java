package dev.dateline.export.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// Counts and sums up what is written.
final class SummedOutput extends FilterOutputStream {
    private final CRC32 sum = new CRC32();
    private final CRC32C other = new CRC32C();
    private long size;

    SummedOutput(OutputStream out) {
        super(out);
    }

    long size() {
        return size;
    }

    /// Sixteen bytes in hexadecimal digits that follow from what was written so far. They tell
    /// files apart; they prove nothing.
    String identity() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(size)
                + hex.toHexDigits((int) sum.getValue())
                + hex.toHexDigits((int) other.getValue());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        sum.update(bytes, offset, length);
        other.update(bytes, offset, length);
        size += length;
    }
}
