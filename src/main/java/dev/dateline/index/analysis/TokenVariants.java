package dev.dateline.index.analysis;

/// Expands a [CompoundToken] to its index terms, such as "node.js", "node" and "js" for "node.js".
///
/// Each part has its own position. Terms for several parts are at the position of the first part.
/// Their form distinguishes them from words as written: a whole contains its joiner ("node.js"),
/// two parts written as one end in a hyphen ("wifi-" for "wi-fi"), an acronym ends in a dot ("us."
/// for "U.S.").
final class TokenVariants {
    static final char JOINED_SUFFIX = '-';
    static final char ACRONYM_SUFFIX = '.';

    private static final int MAX_TERMS = 4 * CompoundToken.MAX_PARTS;

    int count;

    /// The index at which each term begins in the token's characters; `charEnd` has the index after
    /// its end.
    final int[] charStart = new int[MAX_TERMS];

    final int[] charEnd = new int[MAX_TERMS];

    /// The offset in the text at which each term begins; `endOffset` has the end offset.
    final int[] startOffset = new int[MAX_TERMS];

    final int[] endOffset = new int[MAX_TERMS];

    /// Whether each term is at a new position, not at the position of the previous term.
    final boolean[] startsPosition = new boolean[MAX_TERMS];

    private boolean atNewPosition;

    /// Computes the index terms of a token and stores them in the fields of this object.
    ///
    /// @param token receives the characters of terms that it does not contain
    void expand(CompoundToken token) {
        count = 0;
        if (token.isPlain()) {
            atNewPosition = true;
            addPart(token, 0);
        } else if (token.isAcronym()) {
            atNewPosition = true;
            addJoined(token, ACRONYM_SUFFIX);
        } else {
            addGroups(token);
        }
    }

    private void addGroups(CompoundToken token) {
        int first = 0;
        while (first < token.parts) {
            int last = first;
            while (last + 1 < token.parts && token.isTightlyJoined(last + 1)) {
                last++;
            }
            for (int part = first; part <= last; part++) {
                atNewPosition = true;
                addCompoundForms(token, first, part, last);
                addPart(token, part);
                if (part == 0 && token.canBeJoined()) {
                    addJoined(token, JOINED_SUFFIX);
                }
            }
            first = last + 1;
        }
    }

    /// Adds the terms that consist of several parts from `part` on, within the parts `first` to
    /// `last`.
    private void addCompoundForms(CompoundToken token, int first, int part, int last) {
        if (part == first) {
            int prefix = first == 0 ? token.prefixLength : 0;
            int suffix = last == token.parts - 1 ? token.suffixLength : 0;
            if (prefix + suffix > 0) {
                add(
                        token.charStart[first] - prefix,
                        token.charEnd[last] + suffix,
                        token.startOffset[first] - prefix,
                        token.endOffset[last] + suffix);
            }
            addSpan(token, first, last);
            addSpan(token, first, lastPartBeforeAt(token, first, last));
        } else if (token.joiners[part] == '.' || token.joiners[part] == '@') {
            addSpan(token, part, last);
        }
    }

    /// Returns the index of the last part before an @, or `first` if there is no @.
    private static int lastPartBeforeAt(CompoundToken token, int first, int last) {
        for (int part = first + 1; part <= last; part++) {
            if (token.joiners[part] == '@') {
                return part - 1;
            }
        }
        return first;
    }

    private void addSpan(CompoundToken token, int first, int last) {
        if (last > first
                && token.charEnd[last] - token.charStart[first] <= CompoundToken.MAX_PART_LENGTH) {
            add(
                    token.charStart[first],
                    token.charEnd[last],
                    token.startOffset[first],
                    token.endOffset[last]);
        }
    }

    private void addPart(CompoundToken token, int part) {
        add(
                token.charStart[part],
                token.charEnd[part],
                token.startOffset[part],
                token.endOffset[part]);
    }

    /// Adds a term that consists of all parts without joiners, followed by a suffix character.
    private void addJoined(CompoundToken token, char suffix) {
        int start = token.size;
        for (int part = 0; part < token.parts; part++) {
            token.ensureCapacity();
            int length = token.length(part);
            System.arraycopy(token.chars, token.charStart[part], token.chars, token.size, length);
            token.size += length;
        }
        token.ensureCapacity();
        token.chars[token.size++] = suffix;
        add(start, token.size, token.startOffset[0], token.endOffset[token.parts - 1]);
    }

    private void add(int startChar, int endChar, int textStart, int textEnd) {
        charStart[count] = startChar;
        charEnd[count] = endChar;
        startOffset[count] = textStart;
        endOffset[count] = textEnd;
        startsPosition[count] = atNewPosition;
        atNewPosition = false;
        count++;
    }
}
