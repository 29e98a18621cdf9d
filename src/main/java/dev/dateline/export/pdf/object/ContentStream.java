package dev.dateline.export.pdf.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Drawing operators being gathered: numbers, names, glyphs.
public final class ContentStream {
    private byte[] bytes;
    private int length;

    /// What was set last.
    private String fillColor = "";

    private String font = "";
    private float size;
    private float characterSpacing;

    public ContentStream() {
        this(1 << 12);
    }

    /// @param size the bytes that are expected
    public ContentStream(int size) {
        bytes = new byte[size];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /// All that was gathered.
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /// Forgets all.
    void clear() {
        length = 0;
        fillColor = "";
        font = "";
    }

    /// Fills with a colour from now on: three numbers and a space behind each.
    public void fill(String components) {
        if (!components.equals(fillColor)) {
            raw(components).raw("rg\n");
            fillColor = components;
        }
    }

    /// Shows text in a font of the page from now on, at a size and with so much room added after
    /// every character, in points.
    public void font(String name, float points, float room) {
        if (!name.equals(font) || points != size || room != characterSpacing) {
            raw("/").raw(name).raw(" ").number(points).raw("Tf ").number(room).raw("Tc\n");
            font = name;
            size = points;
            characterSpacing = room;
        }
    }

    /// Writes ASCII as it is.
    public ContentStream raw(String text) {
        return append(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// With two decimals at most, and a space behind it.
    public ContentStream number(float value) {
        ensureCapacity(24);
        long hundredths = Math.round(value * 100.0);
        if (hundredths < 0) {
            bytes[length++] = '-';
            hundredths = -hundredths;
        }
        appendInteger(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + rest / 10);
            if (rest % 10 > 0) {
                bytes[length++] = (byte) ('0' + rest % 10);
            }
        }
        bytes[length++] = ' ';
        return this;
    }

    private void appendInteger(long number) {
        int digits = 1;
        for (long n = number; n > 9; n /= 10) {
            digits++;
        }
        long left = number;
        for (int i = digits - 1; i >= 0; i--) {
            bytes[length + i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length += digits;
    }

    public ContentStream numbers(float... values) {
        for (float value : values) {
            number(value);
        }
        return this;
    }

    /// One glyph, two bytes, inside a string.
    public ContentStream glyph(int id) {
        ensureCapacity(4);
        appendEscaped(id >> 8);
        appendEscaped(id & 0xFF);
        return this;
    }

    /// What another content gathered.
    public ContentStream append(byte[] gathered) {
        ensureCapacity(gathered.length);
        System.arraycopy(gathered, 0, bytes, length, gathered.length);
        length += gathered.length;
        return this;
    }

    private void appendEscaped(int b) {
        if (b == '(' || b == ')' || b == '\\' || b == '\r') {
            bytes[length++] = '\\';
        }
        bytes[length++] = (byte) (b == '\r' ? 'r' : b);
    }

    private void ensureCapacity(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
