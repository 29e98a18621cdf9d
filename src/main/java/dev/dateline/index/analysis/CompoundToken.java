package dev.dateline.index.analysis;

import java.util.Arrays;

/// A stretch of text that is written as one: parts of letters and digits with single joints between
/// them, as "open-source", "node.js", "at&t" or just "open". Filled anew by [CompoundTokenScanner];
/// all characters are folded. Offsets count in the text.
final class CompoundToken {
    /// Where a chunk is cut, however long it goes on.
    static final int MAX_PARTS = 16;

    /// Longer words than UAX #29's are cut.
    static final int MAX_PART_LENGTH = 255;

    /// Between parts that nothing stands between ("16gb").
    static final char NO_JOINER = 0;

    char[] chars = new char[1024];
    int size;
    int parts;
    final int[] charStart = new int[MAX_PARTS];
    final int[] charEnd = new int[MAX_PARTS];
    final int[] startOffset = new int[MAX_PARTS];
    final int[] endOffset = new int[MAX_PARTS];

    /// The joint before each part.
    final char[] joiners = new char[MAX_PARTS];

    /// Characters before the first part and behind the last that make it another word: "@ann",
    /// ".net", "c++".
    int prefixLength;

    int suffixLength;

    void clear() {
        size = 0;
        parts = 0;
        prefixLength = 0;
        suffixLength = 0;
    }

    void ensureCapacity() {
        if (chars.length - size < MAX_PART_LENGTH) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
    }

    void beginPart(char before, int at) {
        joiners[parts] = before;
        charStart[parts] = size;
        startOffset[parts] = at;
        parts++;
    }

    void endPart(int at) {
        charEnd[parts - 1] = size;
        endOffset[parts - 1] = at;
    }

    int length(int part) {
        return charEnd[part] - charStart[part];
    }

    boolean isPlain() {
        return parts == 1 && prefixLength == 0 && suffixLength == 0;
    }

    /// "u.s": letters one by one with dots, a word of one position.
    boolean isAcronym() {
        if (parts < 2 || prefixLength + suffixLength > 0) {
            return false;
        }
        for (int i = 0; i < parts; i++) {
            boolean dotted = i == 0 || joiners[i] == '.';
            if (!dotted || length(i) != 1 || !Character.isLetter(chars[charStart[i]])) {
                return false;
            }
        }
        return true;
    }

    /// Whether the two parts may be written as one word too ("wi-fi", "o'reilly", "covid-19"): they
    /// begin with a letter, and what comes of it is no mere abbreviation.
    boolean canBeJoined() {
        return parts == 2
                && prefixLength + suffixLength == 0
                && ".&-'".indexOf(joiners[1]) >= 0
                && length(0) + length(1) >= 3
                && Character.isLetter(chars[charStart[0]])
                && isAlphanumeric(0)
                && isAlphanumeric(1);
    }

    private boolean isAlphanumeric(int part) {
        for (int i = charStart[part]; i < charEnd[part]; i++) {
            if (!CharacterClasses.isWordCharacter(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /// Whether the joint before a part makes one word with what stands before it: "node.js" is not
    /// just "node" and "js" side by side, "open-source" is.
    boolean isTightlyJoined(int part) {
        return part > 0 && joiners[part] != '-' && joiners[part] != '\'';
    }

    String text(int first, int last) {
        return new String(chars, charStart[first], charEnd[last] - charStart[first]);
    }

    /// The same with what stands before and behind the whole chunk.
    String textWithAffixes(int first, int last) {
        int begin = first == 0 ? charStart[0] - prefixLength : charStart[first];
        int stop = last == parts - 1 ? charEnd[last] + suffixLength : charEnd[last];
        return new String(chars, begin, stop - begin);
    }
}
