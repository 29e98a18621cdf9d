package dev.dateline.parse;

/// Tells files that hold no text.
final class Binary {
    /// A text has hardly a control character. Bytes that mean something else are one in nine times
    /// below 32; a sixth of that is enough to tell.
    private static final double MOST_CONTROLS = 0.02;

    private Binary() {}

    static boolean looksLike(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            controls += isControl(b) ? 1 : 0;
        }
        return controls > MOST_CONTROLS * bytes.length;
    }

    private static boolean isControl(byte b) {
        boolean isSpace = b >= '\b' && b <= '\r';
        return (b >= 0 && b < ' ' && !isSpace) || b == 0x7F;
    }
}
