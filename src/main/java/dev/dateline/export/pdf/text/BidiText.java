package dev.dateline.export.pdf.text;

import java.text.Bidi;
import java.util.List;

/// Resolves the direction of mixed text with the Unicode bidirectional algorithm.
public final class BidiText {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    /// The start of Hebrew, the first right-to-left script in Unicode.
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private BidiText() {}

    /// Returns whether any part of `text` runs from right to left.
    static boolean requiresBidi(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                char[] chars = text.toCharArray();
                return Bidi.requiresBidi(chars, i, chars.length);
            }
        }
        return false;
    }

    /// The bidirectional embedding levels of a paragraph and its base direction.
    static final class Levels {
        static final Levels LEFT_TO_RIGHT = new Levels(new byte[0], false);

        /// The embedding level of each code unit; empty if the whole paragraph is left to right.
        private final byte[] levels;

        private final boolean isRightToLeft;

        private Levels(byte[] levels, boolean isRightToLeft) {
            this.levels = levels;
            this.isRightToLeft = isRightToLeft;
        }

        static Levels of(String text) {
            char[] chars = text.toCharArray();
            if (!Bidi.requiresBidi(chars, 0, chars.length)) {
                return LEFT_TO_RIGHT;
            }
            var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            byte[] levels = new byte[chars.length];
            for (int i = 0; i < chars.length; i++) {
                levels[i] = (byte) bidi.getLevelAt(i);
            }
            return new Levels(levels, !bidi.baseIsLeftToRight());
        }

        boolean isRightToLeft() {
            return isRightToLeft;
        }

        int levelAt(int index) {
            return levels.length == 0 ? 0 : levels[index];
        }
    }

    /// Returns right-to-left text in visual order, from left to right. Letters are shaped, brackets
    /// mirrored, and marks precede their letters.
    public static String toVisualOrder(String text) {
        String shaped = ArabicShaper.shape(text);
        var visual = new StringBuilder(shaped.length());
        for (int end = shaped.length(); end > 0; ) {
            int start = shaped.offsetByCodePoints(end, -1);
            visual.append(mirror(shaped.substring(start, end)));
            end = start;
        }
        return visual.toString();
    }

    private static String mirror(String character) {
        int opening = OPENING.indexOf(character);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        int closing = CLOSING.indexOf(character);
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : character;
    }

    /// Sorts `parts` in place from logical to visual order.
    static <T> void reorderVisually(byte[] levels, List<T> parts) {
        Object[] sorted = parts.toArray();
        Bidi.reorderVisually(levels, 0, sorted, 0, sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            @SuppressWarnings("unchecked")
            T part = (T) sorted[i];
            parts.set(i, part);
        }
    }
}
