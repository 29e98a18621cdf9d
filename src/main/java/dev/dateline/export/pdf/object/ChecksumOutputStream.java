package dev.dateline.export.pdf.object;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// Counts the bytes written to a stream and computes their checksums.
final class ChecksumOutputStream extends FilterOutputStream {
    private final CRC32 crc32 = new CRC32();
    private final CRC32C crc32c = new CRC32C();
    private long size;

    ChecksumOutputStream(OutputStream out) {
        super(out);
    }

    long size() {
        return size;
    }

    /// Returns a file identifier of 16 bytes in hexadecimal digits. It is derived from the size and
    /// the checksums of the bytes written so far, and is not cryptographic.
    String fileId() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(size)
                + hex.toHexDigits((int) crc32.getValue())
                + hex.toHexDigits((int) crc32c.getValue());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        crc32.update(bytes, offset, length);
        crc32c.update(bytes, offset, length);
        size += length;
    }
}
