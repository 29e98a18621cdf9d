package dev.dateline.parse;

import org.mozilla.universalchardet.UniversalDetector;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Converts a file's bytes to text and guesses the charset if necessary. A byte order mark decides;
/// otherwise the bytes are UTF-8, or a charset is guessed if they are not valid UTF-8.
final class TextDecoder {
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    /// Share of non-ASCII bytes below which the charset is not guessed by the charset detector.
    /// Such a text is English with some quotation marks and accents, which is too little for the
    /// detector.
    private static final double MIN_NON_ASCII_SHARE = 0.1;

    private TextDecoder() {}

    /// A file's text without its byte order mark.
    ///
    /// @param guessedCharset the charset's name if the bytes are invalid in UTF-8 or in the charset
    ///   of the mark; otherwise empty
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

    /// Returns whether the bytes begin with a byte order mark of UTF-16 or UTF-32. In such a text,
    /// zero bytes are no sign of binary data.
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
        String text = decode(bytes, expected);
        if (hasWideByteOrderMark(bytes) || isMostlyValid(text)) {
            return new Decoded(text, expected.name());
        }
        Charset charset = nonAsciiShare(bytes) < MIN_NON_ASCII_SHARE ? FALLBACK : detect(bytes);
        return new Decoded(decode(bytes, charset), charset.name());
    }

    private static String decode(byte[] bytes, Charset charset) {
        return withoutByteOrderMark(new String(bytes, charset));
    }

    /// Returns whether most non-ASCII characters of a text are valid, not replacements for invalid
    /// bytes. Then only a few bytes are text, and any other charset would spoil the rest.
    private static boolean isMostlyValid(String text) {
        long invalid = text.chars().filter(c -> c == REPLACEMENT_CHARACTER).count();
        long all = text.chars().filter(c -> c > 0x7F).count();
        return all > 2 * invalid;
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
