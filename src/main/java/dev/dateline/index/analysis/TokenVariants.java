package dev.dateline.index.analysis;

/// The words under which a chunk can be found: each part at a position of its own, and at the
/// position of their first part the forms that stand for several. What the forms look like keeps
/// them apart from words as written: a whole has its joint inside ("node.js"), two parts written as
/// one end in a hyphen ("wifi-" for "wi-fi"), an acronym ends in a dot ("us." for "U.S.").
final class TokenVariants {
    static final char JOINED_SUFFIX = '-';
    static final char ACRONYM_SUFFIX = '.';

    private static final int MAX_TOKENS = 4 * CompoundToken.MAX_PARTS;

    int count;
    final int[] charStart = new int[MAX_TOKENS];
    final int[] charEnd = new int[MAX_TOKENS];
    final int[] startOffset = new int[MAX_TOKENS];
    final int[] endOffset = new int[MAX_TOKENS];

    /// Whether a token stands at a new position.
    final boolean[] startsPosition = new boolean[MAX_TOKENS];

    private boolean atNewPosition;

    /// @param chunk gets the characters of forms that are not in it as they are
    void expand(CompoundToken chunk) {
        count = 0;
        if (chunk.isPlain()) {
            atNewPosition = true;
            addPart(chunk, 0);
        } else if (chunk.isAcronym()) {
            atNewPosition = true;
            addAppended(chunk, ACRONYM_SUFFIX);
        } else {
            addGroups(chunk);
        }
    }

    private void addGroups(CompoundToken chunk) {
        int first = 0;
        while (first < chunk.parts) {
            int last = first;
            while (last + 1 < chunk.parts && chunk.isTightlyJoined(last + 1)) {
                last++;
            }
            for (int part = first; part <= last; part++) {
                atNewPosition = true;
                addCompoundForms(chunk, first, part, last);
                addPart(chunk, part);
                if (part == 0 && chunk.canBeJoined()) {
                    addAppended(chunk, JOINED_SUFFIX);
                }
            }
            first = last + 1;
        }
    }

    /// What begins at `part` of the group and is more than it.
    private void addCompoundForms(CompoundToken chunk, int first, int part, int last) {
        if (part == first) {
            int before = first == 0 ? chunk.prefixLength : 0;
            int behind = last == chunk.parts - 1 ? chunk.suffixLength : 0;
            if (before + behind > 0) {
                add(
                        chunk.charStart[first] - before,
                        chunk.charEnd[last] + behind,
                        chunk.startOffset[first] - before,
                        chunk.endOffset[last] + behind);
            }
            addSpan(chunk, first, last);
            addSpan(chunk, first, lastPartBeforeAt(chunk, first, last));
        } else if (chunk.joiners[part] == '.' || chunk.joiners[part] == '@') {
            addSpan(chunk, part, last);
        }
    }

    /// The last part before an @, or `first` where there is none.
    private static int lastPartBeforeAt(CompoundToken chunk, int first, int last) {
        for (int part = first + 1; part <= last; part++) {
            if (chunk.joiners[part] == '@') {
                return part - 1;
            }
        }
        return first;
    }

    private void addSpan(CompoundToken chunk, int first, int last) {
        if (last > first
                && chunk.charEnd[last] - chunk.charStart[first] <= CompoundToken.MAX_PART_LENGTH) {
            add(
                    chunk.charStart[first],
                    chunk.charEnd[last],
                    chunk.startOffset[first],
                    chunk.endOffset[last]);
        }
    }

    private void addPart(CompoundToken chunk, int part) {
        add(
                chunk.charStart[part],
                chunk.charEnd[part],
                chunk.startOffset[part],
                chunk.endOffset[part]);
    }

    private void addAppended(CompoundToken chunk, char mark) {
        int begin = chunk.size;
        for (int part = 0; part < chunk.parts; part++) {
            chunk.ensureCapacity();
            int length = chunk.length(part);
            System.arraycopy(chunk.chars, chunk.charStart[part], chunk.chars, chunk.size, length);
            chunk.size += length;
        }
        chunk.ensureCapacity();
        chunk.chars[chunk.size++] = mark;
        add(begin, chunk.size, chunk.startOffset[0], chunk.endOffset[chunk.parts - 1]);
    }

    private void add(int charsFrom, int charsTo, int textStart, int textEnd) {
        charStart[count] = charsFrom;
        charEnd[count] = charsTo;
        startOffset[count] = textStart;
        endOffset[count] = textEnd;
        startsPosition[count] = atNewPosition;
        atNewPosition = false;
        count++;
    }
}
