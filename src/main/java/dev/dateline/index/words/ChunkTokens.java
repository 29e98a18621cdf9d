package dev.dateline.index.words;

/// The words under which a chunk can be found: each part at a position of its own, and at the
/// position of their first part the forms that stand for several. What the forms look like keeps
/// them apart from words as written: a whole has its joint inside ("node.js"), two parts written as
/// one end in a hyphen ("wifi-" for "wi-fi"), an acronym ends in a dot ("us." for "U.S.").
final class ChunkTokens {
    static final char JOINED = '-';
    static final char ACRONYM = '.';

    private static final int MOST = 4 * Chunk.MOST_PARTS;

    int count;
    final int[] from = new int[MOST];
    final int[] to = new int[MOST];
    final int[] start = new int[MOST];
    final int[] end = new int[MOST];

    /// Whether a token stands at a new position.
    final boolean[] moves = new boolean[MOST];

    private boolean moved;

    /// @param chunk gets the characters of forms that are not in it as they are
    void of(Chunk chunk) {
        count = 0;
        if (chunk.isPlain()) {
            moved = true;
            addPart(chunk, 0);
        } else if (chunk.isAcronym()) {
            moved = true;
            addAppended(chunk, ACRONYM);
        } else {
            addGroups(chunk);
        }
    }

    private void addGroups(Chunk chunk) {
        int first = 0;
        while (first < chunk.parts) {
            int last = first;
            while (last + 1 < chunk.parts && chunk.isTight(last + 1)) {
                last++;
            }
            for (int part = first; part <= last; part++) {
                moved = true;
                addForms(chunk, first, part, last);
                addPart(chunk, part);
                if (part == 0 && chunk.mayBeJoined()) {
                    addAppended(chunk, JOINED);
                }
            }
            first = last + 1;
        }
    }

    /// What begins at `part` of the group and is more than it.
    private void addForms(Chunk chunk, int first, int part, int last) {
        if (part == first) {
            int before = first == 0 ? chunk.prefix : 0;
            int behind = last == chunk.parts - 1 ? chunk.suffix : 0;
            if (before + behind > 0) {
                add(
                        chunk.from[first] - before,
                        chunk.to[last] + behind,
                        chunk.start[first] - before,
                        chunk.end[last] + behind);
            }
            addSpan(chunk, first, last);
            addSpan(chunk, first, beforeAt(chunk, first, last));
        } else if (chunk.joint[part] == '.' || chunk.joint[part] == '@') {
            addSpan(chunk, part, last);
        }
    }

    /// The last part before an @, or `first` where there is none.
    private static int beforeAt(Chunk chunk, int first, int last) {
        for (int part = first + 1; part <= last; part++) {
            if (chunk.joint[part] == '@') {
                return part - 1;
            }
        }
        return first;
    }

    private void addSpan(Chunk chunk, int first, int last) {
        if (last > first && chunk.to[last] - chunk.from[first] <= Chunk.LONGEST_PART) {
            add(chunk.from[first], chunk.to[last], chunk.start[first], chunk.end[last]);
        }
    }

    private void addPart(Chunk chunk, int part) {
        add(chunk.from[part], chunk.to[part], chunk.start[part], chunk.end[part]);
    }

    private void addAppended(Chunk chunk, char mark) {
        int begin = chunk.size;
        for (int part = 0; part < chunk.parts; part++) {
            chunk.room();
            int length = chunk.length(part);
            System.arraycopy(chunk.chars, chunk.from[part], chunk.chars, chunk.size, length);
            chunk.size += length;
        }
        chunk.room();
        chunk.chars[chunk.size++] = mark;
        add(begin, chunk.size, chunk.start[0], chunk.end[chunk.parts - 1]);
    }

    private void add(int charsFrom, int charsTo, int textStart, int textEnd) {
        from[count] = charsFrom;
        to[count] = charsTo;
        start[count] = textStart;
        end[count] = textEnd;
        moves[count] = moved;
        moved = false;
        count++;
    }
}
