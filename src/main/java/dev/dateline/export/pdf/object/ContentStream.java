package dev.dateline.export.pdf.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Collects the PDF drawing operators of a page and their operands. Operands are numbers, names and
/// glyphs.
public final class ContentStream {
    private byte[] bytes;
    private int length;

    // the current state of the page
    private String fillColor = "";
    private String font = "";
    private float size;
    private float characterSpacing;

    public ContentStream() {
        this(1 << 12);
    }

    /// @param capacity the expected number of bytes
    public ContentStream(int capacity) {
        bytes = new byte[capacity];
    }

    /// Returns the internal buffer, of which the first [#length()] bytes are used.
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /// Returns a copy of the content.
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /// Removes all content and forgets the current color and font.
    void clear() {
        length = 0;
        fillColor = "";
        font = "";
    }

    /// Sets the fill color unless it is set already.
    ///
    /// @param components red, green and blue from 0 to 1, each followed by a space
    public void fill(String components) {
        if (!components.equals(fillColor)) {
            raw(components).raw("rg\n");
            fillColor = components;
        }
    }

    /// Sets the font unless it is set already.
    ///
    /// @param points the size in points
    /// @param spacing the space after each character in points
    public void font(String name, float points, float spacing) {
        if (!name.equals(font) || points != size || spacing != characterSpacing) {
            raw("/").raw(name).raw(" ").number(points).raw("Tf ").number(spacing).raw("Tc\n");
            font = name;
            size = points;
            characterSpacing = spacing;
        }
    }

    /// Appends ASCII text as it is.
    public ContentStream raw(String text) {
        return append(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// Appends a number with at most two decimals, and a space.
    public ContentStream number(float value) {
        ensureCapacity(24);
        long hundredths = Math.round(value * 100.0);
        if (hundredths < 0) {
            bytes[length++] = '-';
            hundredths = -hundredths;
        }
        appendInteger(hundredths / 100);
        int decimals = (int) (hundredths % 100);
        if (decimals > 0) {
            bytes[length++] = '.';
            bytes[length++] = (byte) ('0' + decimals / 10);
            if (decimals % 10 > 0) {
                bytes[length++] = (byte) ('0' + decimals % 10);
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
        long rest = number;
        for (int i = digits - 1; i >= 0; i--) {
            bytes[length + i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /// Appends several numbers, each followed by a space.
    public ContentStream numbers(float... values) {
        for (float value : values) {
            number(value);
        }
        return this;
    }

    /// Appends a glyph number as two bytes to the open string.
    public ContentStream glyph(int id) {
        ensureCapacity(4);
        appendEscaped(id >> 8);
        appendEscaped(id & 0xFF);
        return this;
    }

    /// Appends the content of another stream.
    public ContentStream append(byte[] other) {
        ensureCapacity(other.length);
        System.arraycopy(other, 0, bytes, length, other.length);
        length += other.length;
        return this;
    }

    private void appendEscaped(int b) {
        if (b == '(' || b == ')' || b == '\\' || b == '\r') {
            bytes[length++] = '\\';
        }
        bytes[length++] = (byte) (b == '\r' ? 'r' : b);
    }

    private void ensureCapacity(int additional) {
        if (length + additional > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + additional));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
