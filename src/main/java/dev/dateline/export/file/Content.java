package dev.dateline.export.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Drawing operators being gathered: numbers, names, glyphs.
public final class Content {
    private byte[] bytes = new byte[1 << 12];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /// Forgets all.
    void clear() {
        length = 0;
    }

    /// Writes ASCII as it is.
    public Content raw(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /// With two decimals at most, and a space behind it.
    public Content number(float value) {
        room(24);
        long hundredths = Math.round(value * 100.0);
        if (hundredths < 0) {
            bytes[length++] = '-';
            hundredths = -hundredths;
        }
        whole(hundredths / 100);
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

    private void whole(long number) {
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

    public Content numbers(float... values) {
        for (float value : values) {
            number(value);
        }
        return this;
    }

    /// One glyph, two bytes, inside a string.
    public Content glyph(int id) {
        room(4);
        inString(id >> 8);
        inString(id & 0xFF);
        return this;
    }

    private void inString(int b) {
        if (b == '(' || b == ')' || b == '\\' || b == '\r') {
            bytes[length++] = '\\';
        }
        bytes[length++] = (byte) (b == '\r' ? 'r' : b);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
