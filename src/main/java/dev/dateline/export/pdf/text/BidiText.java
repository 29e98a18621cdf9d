package dev.dateline.export.pdf.text;

import java.text.Bidi;
import java.util.List;

/// Text from right to left: its levels, and the order in which it is drawn.
public final class BidiText {
    private static final String OPEN = "([{<«‹";
    private static final String CLOSE = ")]}>»›";

    /// Hebrew, the first script in Unicode that does.
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    private BidiText() {}

    /// Whether not all of `text` runs from left to right.
    static boolean requiresBidi(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                char[] chars = text.toCharArray();
                return Bidi.requiresBidi(chars, i, chars.length);
            }
        }
        return false;
    }

    /// The embedding level of every code unit, or none where all of it runs from left to right; and
    /// whether the paragraph as a whole runs from right to left.
    static final class Levels {
        static final Levels LEFT_TO_RIGHT = new Levels(new byte[0], false);

        private final byte[] all;
        private final boolean rightToLeft;

        private Levels(byte[] all, boolean rightToLeft) {
            this.all = all;
            this.rightToLeft = rightToLeft;
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

        boolean rightToLeft() {
            return rightToLeft;
        }

        int levelAt(int index) {
            return all.length == 0 ? 0 : all[index];
        }
    }

    /// The characters of a stretch that runs from right to left as they are drawn from left to
    /// right: letters shaped, brackets turned, marks before their letters.
    public static String toVisualOrder(String text) {
        String shaped = ArabicShaper.shape(text);
        var drawn = new StringBuilder(shaped.length());
        for (int end = shaped.length(); end > 0; ) {
            int start = shaped.offsetByCodePoints(end, -1);
            drawn.append(mirror(shaped.substring(start, end)));
            end = start;
        }
        return drawn.toString();
    }

    private static String mirror(String character) {
        int open = OPEN.indexOf(character);
        int closed = CLOSE.indexOf(character);
        if (character.length() == 1 && open >= 0) {
            return Character.toString(CLOSE.charAt(open));
        }
        return character.length() == 1 && closed >= 0
                ? Character.toString(OPEN.charAt(closed))
                : character;
    }

    /// Puts `parts` in the order in which they are drawn.
    static <T> void reorderVisually(byte[] levels, List<T> parts) {
        Object[] moved = parts.toArray();
        Bidi.reorderVisually(levels, 0, moved, 0, moved.length);
        for (int i = 0; i < moved.length; i++) {
            @SuppressWarnings("unchecked")
            T part = (T) moved[i];
            parts.set(i, part);
        }
    }
}
