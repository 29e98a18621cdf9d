package dev.dateline.index.analysis;

import java.util.Arrays;

/// A piece of text without blanks: parts of letters and digits with single joiners between them.
///
/// Examples are "open-source", "node.js", "at&t" and "open". Reused by [CompoundTokenScanner]. All
/// characters are folded. A prefix or suffix is a punctuation mark that makes another word: "@ann",
/// ".net", "c++".
final class CompoundToken {
    /// Longer tokens are cut.
    static final int MAX_PARTS = 16;

    /// Longer parts are cut, as by Lucene's standard tokenizer.
    static final int MAX_PART_LENGTH = 255;

    /// Stands for no joiner between two parts ("16gb").
    static final char NO_JOINER = 0;

    /// The folded characters of prefix, parts, joiners and suffix, up to `size`.
    char[] chars = new char[1024];

    int size;
    int parts;

    /// Where each part begins and ends in `chars`.
    final int[] charStart = new int[MAX_PARTS];

    final int[] charEnd = new int[MAX_PARTS];

    /// Where each part begins and ends in the text.
    final int[] startOffset = new int[MAX_PARTS];

    final int[] endOffset = new int[MAX_PARTS];

    /// The joiner before each part.
    final char[] joiners = new char[MAX_PARTS];

    int prefixLength;

    int suffixLength;

    void clear() {
        size = 0;
        parts = 0;
        prefixLength = 0;
        suffixLength = 0;
    }

    /// Makes room for one more part.
    void ensureCapacity() {
        if (chars.length - size < MAX_PART_LENGTH) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
    }

    void beginPart(char joiner, int offset) {
        joiners[parts] = joiner;
        charStart[parts] = size;
        startOffset[parts] = offset;
        parts++;
    }

    void endPart(int offset) {
        charEnd[parts - 1] = size;
        endOffset[parts - 1] = offset;
    }

    int length(int part) {
        return charEnd[part] - charStart[part];
    }

    /// Returns whether this is a single part without prefix and suffix.
    boolean isPlain() {
        return parts == 1 && prefixLength == 0 && suffixLength == 0;
    }

    /// Returns whether this is single letters with dots ("u.s"), which fill one position.
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

    /// Returns whether this is two parts that may be written as one word, such as "wi-fi".
    ///
    /// They begin with a letter and have at least three characters: "o'reilly", "covid-19".
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

    /// Returns whether a part forms one word with the part before it.
    ///
    /// "js" in "node.js" does, "source" in "open-source" does not.
    boolean isTightlyJoined(int part) {
        return part > 0 && joiners[part] != '-' && joiners[part] != '\'';
    }

    String text(int first, int last) {
        return new String(chars, charStart[first], charEnd[last] - charStart[first]);
    }

    /// Returns the text of parts, with the prefix and suffix if they are the first and the last
    /// part.
    String textWithAffixes(int first, int last) {
        int start = first == 0 ? charStart[0] - prefixLength : charStart[first];
        int end = last == parts - 1 ? charEnd[last] + suffixLength : charEnd[last];
        return new String(chars, start, end - start);
    }
}
