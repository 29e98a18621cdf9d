package dev.dateline.parse;

/// Detects binary files, which contain no text.
final class BinaryDetector {
    /// Share of control characters above which a file is considered binary. In random bytes it is
    /// one in nine; text has almost none.
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
