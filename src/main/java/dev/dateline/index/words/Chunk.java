package dev.dateline.index.words;

import java.util.Arrays;

/// A stretch of text that is written as one: parts of letters and digits with single joints between
/// them, as "open-source", "node.js", "at&t" or just "open". Filled anew by [ChunkScanner]; all
/// characters are folded. Offsets count in the text.
final class Chunk {
    /// Where a chunk is cut, however long it goes on.
    static final int MOST_PARTS = 16;

    /// Longer words than UAX #29's are cut.
    static final int LONGEST_PART = 255;

    /// Between parts that nothing stands between ("16gb").
    static final char TOUCHING = 0;

    char[] chars = new char[1024];
    int size;
    int parts;
    final int[] from = new int[MOST_PARTS];
    final int[] to = new int[MOST_PARTS];
    final int[] start = new int[MOST_PARTS];
    final int[] end = new int[MOST_PARTS];

    /// The joint before each part.
    final char[] joint = new char[MOST_PARTS];

    /// Characters before the first part and behind the last that make it another word: "@ann",
    /// ".net", "c++".
    int prefix;

    int suffix;

    void clear() {
        size = 0;
        parts = 0;
        prefix = 0;
        suffix = 0;
    }

    void room() {
        if (chars.length - size < LONGEST_PART) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
    }

    void begin(char before, int at) {
        joint[parts] = before;
        from[parts] = size;
        start[parts] = at;
        parts++;
    }

    void finish(int at) {
        to[parts - 1] = size;
        end[parts - 1] = at;
    }

    int length(int part) {
        return to[part] - from[part];
    }

    boolean isPlain() {
        return parts == 1 && prefix == 0 && suffix == 0;
    }

    /// "u.s": letters one by one with dots, a word of one position.
    boolean isAcronym() {
        if (parts < 2 || prefix + suffix > 0) {
            return false;
        }
        for (int i = 0; i < parts; i++) {
            boolean dotted = i == 0 || joint[i] == '.';
            if (!dotted || length(i) != 1 || !Character.isLetter(chars[from[i]])) {
                return false;
            }
        }
        return true;
    }

    /// Whether the two parts may be written as one word too ("wi-fi", "o'reilly", "covid-19"): they
    /// begin with a letter, and what comes of it is no mere abbreviation.
    boolean mayBeJoined() {
        return parts == 2
                && prefix + suffix == 0
                && ".&-'".indexOf(joint[1]) >= 0
                && length(0) + length(1) >= 3
                && Character.isLetter(chars[from[0]])
                && isSmooth(0)
                && isSmooth(1);
    }

    private boolean isSmooth(int part) {
        for (int i = from[part]; i < to[part]; i++) {
            if (!Letters.isWord(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /// Whether the joint before a part makes one word with what stands before it: "node.js" is not
    /// just "node" and "js" side by side, "open-source" is.
    boolean isTight(int part) {
        return part > 0 && joint[part] != '-' && joint[part] != '\'';
    }

    String text(int first, int last) {
        return new String(chars, from[first], to[last] - from[first]);
    }

    /// The same with what stands before and behind the whole chunk.
    String whole(int first, int last) {
        int begin = first == 0 ? from[0] - prefix : from[first];
        int stop = last == parts - 1 ? to[last] + suffix : to[last];
        return new String(chars, begin, stop - begin);
    }
}
