package dev.dateline.index.analysis;

import java.util.Arrays;

/// A text token without blanks: one or more parts of letters and digits with single joiners between
/// them.
///
/// Examples are "open-source", "node.js", "at&t" and "open". Reused by [CompoundTokenScanner]. All
/// characters are folded. A prefix or suffix is a punctuation mark that makes another word: "@ann",
/// ".net", "c++".
final class CompoundToken {
    /// The maximum number of parts of a token. Longer tokens are cut.
    static final int MAX_PARTS = 16;

    /// The maximum length of a part in characters. Longer parts are cut, as by Lucene's standard
    /// tokenizer.
    static final int MAX_PART_LENGTH = 255;

    /// Marks two adjacent parts that have no joiner between them, such as "16gb".
    static final char NO_JOINER = 0;

    /// The characters of the token in lower case without accents: prefix, parts, joiners and
    /// suffix, up to `size`.
    char[] chars = new char[1024];

    int size;
    int parts;

    /// The index in `chars` at which each part begins; `charEnd` has the index after its last
    /// character.
    final int[] charStart = new int[MAX_PARTS];

    final int[] charEnd = new int[MAX_PARTS];

    /// The offset in the text at which each part begins; `endOffset` has the end offset.
    final int[] startOffset = new int[MAX_PARTS];

    final int[] endOffset = new int[MAX_PARTS];

    /// The joiner before each part, or [#NO_JOINER].
    final char[] joiners = new char[MAX_PARTS];

    int prefixLength;

    int suffixLength;

    void clear() {
        size = 0;
        parts = 0;
        prefixLength = 0;
        suffixLength = 0;
    }

    /// Enlarges `chars` if it has no room for another part.
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

    /// Returns whether this token is a single part without prefix and suffix.
    boolean isPlain() {
        return parts == 1 && prefixLength == 0 && suffixLength == 0;
    }

    /// Returns whether this token is an acronym: single letters with dots, such as "u.s". An
    /// acronym fills one position.
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

    /// Returns whether this token has two parts that are sometimes written as one word, such as
    /// "wi-fi".
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

    /// Returns whether a part and the part before it are searched as one word.
    ///
    /// "js" in "node.js" does, "source" in "open-source" does not.
    boolean isTightlyJoined(int part) {
        return part > 0 && joiners[part] != '-' && joiners[part] != '\'';
    }

    String text(int first, int last) {
        return new String(chars, charStart[first], charEnd[last] - charStart[first]);
    }

    /// Returns the text of the parts `first` to `last` with adjacent affixes. The prefix belongs to
    /// the first part of the token, the suffix to its last part.
    String textWithAffixes(int first, int last) {
        int start = first == 0 ? charStart[0] - prefixLength : charStart[first];
        int end = last == parts - 1 ? charEnd[last] + suffixLength : charEnd[last];
        return new String(chars, start, end - start);
    }
}
