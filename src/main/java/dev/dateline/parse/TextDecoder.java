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
    private static final char MARK = '\uFEFF';
    private static final char NOT_DECODED = '\uFFFD';

    /// In the share of bytes: with less outside ASCII a text is English with some quotation marks
    /// and accents, and the detector, which tells alphabets apart, has too little to go by.
    private static final double LEAST_FOR_DETECTOR = 0.1;

    private TextDecoder() {}

    /// A file's text without its byte order mark. `guessed` is a charset's name where the file does
    /// not keep to UTF-8 or to its mark, else empty.
    record Decoded(String text, String guessed) {}

    static Decoded decode(byte[] bytes) {
        Charset expected = expected(bytes);
        if (expected.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, StandardCharsets.UTF_8); // quicker than a decoder
            if (text.indexOf(NOT_DECODED) < 0) {
                return new Decoded(withoutMark(text), "");
            }
        }
        try {
            var text = expected.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Decoded(withoutMark(text.toString()), "");
        } catch (CharacterCodingException e) {
            return guess(bytes, expected);
        }
    }

    /// Whether a byte order mark says that the bytes are text, zeros and all.
    static boolean isMarkedWide(byte[] bytes) {
        return !expected(bytes).equals(StandardCharsets.UTF_8);
    }

    private static Charset expected(byte[] bytes) {
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

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Decoded guess(byte[] bytes, Charset expected) {
        String damaged = decode(bytes, expected);
        if (isMarkedWide(bytes) || isMostlyRight(damaged)) {
            return new Decoded(damaged, expected.name());
        }
        Charset charset = highShare(bytes) < LEAST_FOR_DETECTOR ? FALLBACK : detect(bytes);
        return new Decoded(decode(bytes, charset), charset.name());
    }

    private static String decode(byte[] bytes, Charset charset) {
        return withoutMark(new String(bytes, charset));
    }

    /// Whether more characters outside ASCII came out right than wrong: then a few bytes are
    /// damaged, and every other charset would spoil the rest.
    private static boolean isMostlyRight(String text) {
        long wrong = text.chars().filter(c -> c == NOT_DECODED).count();
        long all = text.chars().filter(c -> c > 0x7F).count();
        return all > 2 * wrong;
    }

    private static double highShare(byte[] bytes) {
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
