package dev.dateline.parse;

/// Tells files that hold no text.
final class BinaryDetector {
    /// A text has hardly a control character. Bytes that mean something else are one in nine times
    /// below 32; a sixth of that is enough to tell.
    private static final double MAX_CONTROL_SHARE = 0.02;

    private BinaryDetector() {}

    static boolean isBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            controls += isControl(b) ? 1 : 0;
        }
        return controls > MAX_CONTROL_SHARE * bytes.length;
    }

    private static boolean isControl(byte b) {
        boolean isSpace = b >= '\b' && b <= '\r';
        return (b >= 0 && b < ' ' && !isSpace) || b == 0x7F;
    }
}
