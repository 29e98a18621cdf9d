package dev.dateline.parse;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Turns a file's bytes into text. A byte order mark decides; without one the bytes are UTF-8, and
/// if they are not, a charset is guessed.
final class TextDecoder {
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    /// In the share of bytes: with less outside ASCII a text is English with some quotation marks
    /// and accents, and the detector, which tells alphabets apart, has too little to go by.
    private static final double MIN_NON_ASCII_SHARE = 0.1;

    private TextDecoder() {}

    /// A file's text without its byte order mark. `guessed` is a charset's name where the file does
    /// not keep to UTF-8 or to its mark, else empty.
    record Decoded(String text, String guessedCharset) {}

    static Decoded decode(byte[] bytes) {
        Charset expected = expectedCharset(bytes);
        if (expected.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, StandardCharsets.UTF_8); // quicker than a decoder
            if (text.indexOf(REPLACEMENT_CHARACTER) < 0) {
                return new Decoded(withoutByteOrderMark(text), "");
            }
        }
        try {
            var text = expected.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Decoded(withoutByteOrderMark(text.toString()), "");
        } catch (CharacterCodingException e) {
            return guess(bytes, expected);
        }
    }

    /// Whether a byte order mark says that the bytes are text, zeros and all.
    static boolean hasWideByteOrderMark(byte[] bytes) {
        return !expectedCharset(bytes).equals(StandardCharsets.UTF_8);
    }

    private static Charset expectedCharset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return StandardCharsets.UTF_32LE;
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_32BE;
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Decoded guess(byte[] bytes, Charset expected) {
        String damaged = decode(bytes, expected);
        if (hasWideByteOrderMark(bytes) || isMostlyValid(damaged)) {
            return new Decoded(damaged, expected.name());
        }
        Charset charset = nonAsciiShare(bytes) < MIN_NON_ASCII_SHARE ? FALLBACK : detect(bytes);
        return new Decoded(decode(bytes, charset), charset.name());
    }

    private static String decode(byte[] bytes, Charset charset) {
        return withoutByteOrderMark(new String(bytes, charset));
    }

    /// Whether more characters outside ASCII came out right than wrong: then a few bytes are
    /// damaged, and every other charset would spoil the rest.
    private static boolean isMostlyValid(String text) {
        long wrong = text.chars().filter(c -> c == REPLACEMENT_CHARACTER).count();
        long all = text.chars().filter(c -> c > 0x7F).count();
        return all > 2 * wrong;
    }

    private static double nonAsciiShare(byte[] bytes) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return (double) high / bytes.length;
    }

    private static Charset detect(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : FALLBACK;
    }
}
