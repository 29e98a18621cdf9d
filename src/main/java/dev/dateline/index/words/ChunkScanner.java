package dev.dateline.index.words;

import java.util.Locale;
import java.util.Set;

/// Cuts a text into [Chunk]s, in one pass.
final class ChunkScanner {
    /// Units that are written behind a number with and without a blank.
    private static final Set<String> UNITS =
            Set.of(
                    "kb", "mb", "gb", "tb", "pb", "kbps", "mbps", "gbps", "tbps", "khz", "mhz",
                    "ghz", "nm", "mm", "cm", "km", "kg", "mah", "kw", "mw", "gw", "kwh", "mwh",
                    "gwh", "fps", "dpi", "ppi", "px");

    private static final Set<String> CONTRACTED = Set.of("t", "d", "m", "ll", "re", "ve");

    private final char[] text;
    private final int length;
    private int at;

    ChunkScanner(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /// Fills `chunk` with the next one of the text.
    ///
    /// @return false at the text's end
    boolean next(Chunk chunk) {
        chunk.clear();
        while (at < length) {
            int c = at(at);
            switch (Letters.kind(c)) {
                case Letters.LETTER, Letters.DIGIT -> {
                    read(chunk);
                    return true;
                }
                case Letters.ALONE -> {
                    readAlone(chunk, c);
                    return true;
                }
                default -> at += Character.charCount(c);
            }
        }
        return false;
    }

    private void readAlone(Chunk chunk, int c) {
        chunk.begin(Chunk.TOUCHING, at);
        chunk.size = Letters.fold(c, chunk.chars, chunk.size);
        at += Character.charCount(c);
        chunk.finish(at);
    }

    private void read(Chunk chunk) {
        takePrefix(chunk);
        char joint = Chunk.TOUCHING;
        while (true) {
            readPart(chunk, joint);
            joint = at < length ? Letters.joint(text[at]) : 0;
            boolean goesOn = joint != 0 && isWordAt(at + 1) && chunk.parts < Chunk.MOST_PARTS - 2;
            if (!goesOn || (joint == '\'' && takeEnding(chunk))) {
                break;
            }
            chunk.room();
            chunk.chars[chunk.size++] = joint;
            at++;
        }
        takeSuffix(chunk);
    }

    /// A mark that belongs to the word behind it: @ann, #launch, .net.
    private void takePrefix(Chunk chunk) {
        char before = at == 0 ? ' ' : text[at - 1];
        char farther = at < 2 ? ' ' : text[at - 2];
        boolean marks =
                before == '.'
                        ? isOpen(farther) && Letters.kind(at(at)) == Letters.LETTER
                        : (before == '@' || before == '#')
                                && farther != before
                                && !Letters.isWord(farther);
        if (marks) {
            chunk.chars[chunk.size++] = before;
            chunk.prefix = 1;
        }
    }

    private static boolean isOpen(char c) {
        return Character.isWhitespace(c) || "([{/\"'“‘—–".indexOf(c) >= 0;
    }

    /// A mark that belongs to the word before it: c++, c#, google+; then a possessive, if any.
    private void takeSuffix(Chunk chunk) {
        if (at < length && text[at] == '.' && chunk.isAcronym()) {
            at++;
            takePossessive(chunk);
            return;
        }
        int marks = at;
        while (marks < length && marks - at < 2 && text[marks] == '+') {
            marks++;
        }
        if (marks == at && marks < length && text[marks] == '#') {
            marks++;
        }
        boolean lettered = Character.isLetter(chunk.chars[chunk.to[chunk.parts - 1] - 1]);
        if (marks == at || !lettered || isWordAt(marks)) {
            return;
        }
        chunk.room();
        for (; at < marks; at++) {
            chunk.chars[chunk.size++] = text[at];
            chunk.suffix++;
        }
        takePossessive(chunk);
    }

    private void takePossessive(Chunk chunk) {
        if (at < length && Letters.isApostrophe(text[at])) {
            takeEnding(chunk);
        }
    }

    /// At an apostrophe: leaves out a possessive, adds what contracts ("don't") to the last part.
    private boolean takeEnding(Chunk chunk) {
        int stop = at + 1;
        while (stop < length && stop - at <= 3 && Letters.isWord(at(stop))) {
            stop++;
        }
        String ending = new String(text, at + 1, stop - at - 1).toLowerCase(Locale.ROOT);
        if (isWordAt(stop) || (!ending.equals("s") && !CONTRACTED.contains(ending))) {
            return false;
        }
        if (!ending.equals("s") && chunk.isPlain()) {
            chunk.room();
            chunk.chars[chunk.size++] = '\'';
            ending.getChars(0, ending.length(), chunk.chars, chunk.size);
            chunk.size += ending.length();
            chunk.finish(stop);
        }
        at = stop;
        return true;
    }

    private void readPart(Chunk chunk, char joint) {
        chunk.room();
        chunk.begin(joint, at);
        int digits = 0;
        boolean lettersBefore = false;
        while (at < length && chunk.size - chunk.from[chunk.parts - 1] < Chunk.LONGEST_PART - 8) {
            int c = at(at);
            byte kind = Letters.kind(c);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (kind == Letters.LETTER || kind == Letters.DIGIT) {
                lettersBefore = true;
                digits = 0;
            } else if (digits > 0 && isDecimalPoint()) {
                readDecimals(chunk, digits, lettersBefore);
                return;
            } else if (digits > 0 && !lettersBefore && isThousands(digits)) {
                at++;
                readThousands(chunk);
                return;
            } else if (kind != Letters.SILENT) {
                break;
            }
            if (kind != Letters.SILENT) {
                chunk.size = Letters.fold(c, chunk.chars, chunk.size);
            }
            at += Character.charCount(c);
        }
        chunk.finish(at);
        splitUnit(chunk);
    }

    private boolean isDecimalPoint() {
        return text[at] == '.' && isDigitAt(at + 1) && at > 0 && isDigitAt(at - 1);
    }

    /// At a comma behind one to three digits, with three more behind it.
    private boolean isThousands(int digits) {
        return text[at] == ','
                && digits <= 3
                && isDigitAt(at + 1)
                && isDigitAt(at + 2)
                && isDigitAt(at + 3)
                && !isDigitAt(at + 4);
    }

    private void readThousands(Chunk chunk) {
        while (true) {
            for (int i = 0; i < 3; i++) {
                chunk.chars[chunk.size++] = text[at++];
            }
            if (at >= length || !isThousands(3) || isFull(chunk)) {
                break;
            }
            at++;
        }
        if (at < length && isDecimalPoint()) {
            readDecimals(chunk, 0, false);
        } else {
            chunk.finish(at);
            splitTouching(chunk);
        }
    }

    /// At the point of a number: what letters stand before and behind it are parts of their own.
    private void readDecimals(Chunk chunk, int digits, boolean lettersBefore) {
        if (lettersBefore) {
            int numberFrom = chunk.size - digits;
            int last = chunk.parts - 1;
            chunk.to[last] = numberFrom;
            chunk.end[last] = at - digits;
            chunk.begin(Chunk.TOUCHING, at - digits);
            chunk.from[chunk.parts - 1] = numberFrom;
        }
        while (at < length && !isFull(chunk) && (isDigitAt(at) || isDecimalPoint())) {
            chunk.chars[chunk.size++] = text[at++];
        }
        chunk.finish(at);
        splitTouching(chunk);
    }

    private boolean isFull(Chunk chunk) {
        return chunk.size - chunk.from[chunk.parts - 1] >= Chunk.LONGEST_PART - 8;
    }

    /// Letters right behind a number are the next part.
    private void splitTouching(Chunk chunk) {
        if (isWordAt(at) && chunk.parts < Chunk.MOST_PARTS - 1) {
            readPart(chunk, Chunk.TOUCHING);
        }
    }

    private void splitUnit(Chunk chunk) {
        int last = chunk.parts - 1;
        int size = chunk.length(last);
        if (size > 12 || size != chunk.end[last] - chunk.start[last]) {
            return;
        }
        int digits = chunk.from[last];
        while (digits < chunk.size && chunk.chars[digits] >= '0' && chunk.chars[digits] <= '9') {
            digits++;
        }
        boolean numbered = digits > chunk.from[last] && chunk.size - digits >= 2;
        if (numbered
                && chunk.parts < Chunk.MOST_PARTS
                && UNITS.contains(new String(chunk.chars, digits, chunk.size - digits))) {
            int stop = chunk.end[last];
            chunk.to[last] = digits;
            chunk.end[last] = stop - (chunk.size - digits);
            chunk.begin(Chunk.TOUCHING, chunk.end[last]);
            chunk.from[last + 1] = digits;
            chunk.finish(stop);
        }
    }

    private int at(int index) {
        char c = text[index];
        return Character.isHighSurrogate(c)
                        && index + 1 < length
                        && Character.isLowSurrogate(text[index + 1])
                ? Character.toCodePoint(c, text[index + 1])
                : c;
    }

    private boolean isWordAt(int index) {
        return index < length && Letters.isWord(at(index));
    }

    private boolean isDigitAt(int index) {
        return index < length && text[index] >= '0' && text[index] <= '9';
    }
}
