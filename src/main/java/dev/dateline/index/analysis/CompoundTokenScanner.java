package dev.dateline.index.analysis;

import java.util.Locale;
import java.util.Set;

/// Cuts a text into [CompoundToken]s, in one pass.
final class CompoundTokenScanner {
    /// Units that are written behind a number with and without a blank.
    private static final Set<String> UNITS =
            Set.of(
                    "kb", "mb", "gb", "tb", "pb", "kbps", "mbps", "gbps", "tbps", "khz", "mhz",
                    "ghz", "nm", "mm", "cm", "km", "kg", "mah", "kw", "mw", "gw", "kwh", "mwh",
                    "gwh", "fps", "dpi", "ppi", "px");

    private static final Set<String> CONTRACTIONS = Set.of("t", "d", "m", "ll", "re", "ve");

    private final char[] text;
    private final int length;
    private int at;

    CompoundTokenScanner(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /// Fills `chunk` with the next one of the text.
    ///
    /// @return false at the text's end
    boolean next(CompoundToken chunk) {
        chunk.clear();
        while (at < length) {
            int c = at(at);
            switch (CharacterClasses.kind(c)) {
                case CharacterClasses.LETTER, CharacterClasses.DIGIT -> {
                    readCompound(chunk);
                    return true;
                }
                case CharacterClasses.STANDALONE -> {
                    readSingleCharacter(chunk, c);
                    return true;
                }
                default -> at += Character.charCount(c);
            }
        }
        return false;
    }

    private void readSingleCharacter(CompoundToken chunk, int c) {
        chunk.beginPart(CompoundToken.NO_JOINER, at);
        chunk.size = CharacterClasses.fold(c, chunk.chars, chunk.size);
        at += Character.charCount(c);
        chunk.endPart(at);
    }

    private void readCompound(CompoundToken chunk) {
        takePrefix(chunk);
        char joint = CompoundToken.NO_JOINER;
        while (true) {
            readPart(chunk, joint);
            joint = at < length ? CharacterClasses.joiner(text[at]) : 0;
            boolean goesOn =
                    joint != 0 && isWordAt(at + 1) && chunk.parts < CompoundToken.MAX_PARTS - 2;
            if (!goesOn || (joint == '\'' && takeEnding(chunk))) {
                break;
            }
            chunk.ensureCapacity();
            chunk.chars[chunk.size++] = joint;
            at++;
        }
        takeSuffix(chunk);
    }

    /// A mark that belongs to the word behind it: @ann, #launch, .net.
    private void takePrefix(CompoundToken chunk) {
        char before = at == 0 ? ' ' : text[at - 1];
        char farther = at < 2 ? ' ' : text[at - 2];
        boolean marks =
                before == '.'
                        ? isOpeningContext(farther)
                                && CharacterClasses.kind(at(at)) == CharacterClasses.LETTER
                        : (before == '@' || before == '#')
                                && farther != before
                                && !CharacterClasses.isWordCharacter(farther);
        if (marks) {
            chunk.chars[chunk.size++] = before;
            chunk.prefixLength = 1;
        }
    }

    private static boolean isOpeningContext(char c) {
        return Character.isWhitespace(c) || "([{/\"'“‘—–".indexOf(c) >= 0;
    }

    /// A mark that belongs to the word before it: c++, c#, google+; then a possessive, if any.
    private void takeSuffix(CompoundToken chunk) {
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
        boolean lettered = Character.isLetter(chunk.chars[chunk.charEnd[chunk.parts - 1] - 1]);
        if (marks == at || !lettered || isWordAt(marks)) {
            return;
        }
        chunk.ensureCapacity();
        for (; at < marks; at++) {
            chunk.chars[chunk.size++] = text[at];
            chunk.suffixLength++;
        }
        takePossessive(chunk);
    }

    private void takePossessive(CompoundToken chunk) {
        if (at < length && CharacterClasses.isApostrophe(text[at])) {
            takeEnding(chunk);
        }
    }

    /// At an apostrophe: leaves out a possessive, adds what contracts ("don't") to the last part.
    private boolean takeEnding(CompoundToken chunk) {
        int stop = at + 1;
        while (stop < length && stop - at <= 3 && CharacterClasses.isWordCharacter(at(stop))) {
            stop++;
        }
        String ending = new String(text, at + 1, stop - at - 1).toLowerCase(Locale.ROOT);
        if (isWordAt(stop) || (!ending.equals("s") && !CONTRACTIONS.contains(ending))) {
            return false;
        }
        if (!ending.equals("s") && chunk.isPlain()) {
            chunk.ensureCapacity();
            chunk.chars[chunk.size++] = '\'';
            ending.getChars(0, ending.length(), chunk.chars, chunk.size);
            chunk.size += ending.length();
            chunk.endPart(stop);
        }
        at = stop;
        return true;
    }

    private void readPart(CompoundToken chunk, char joint) {
        chunk.ensureCapacity();
        chunk.beginPart(joint, at);
        int digits = 0;
        boolean lettersBefore = false;
        while (at < length
                && chunk.size - chunk.charStart[chunk.parts - 1]
                        < CompoundToken.MAX_PART_LENGTH - 8) {
            int c = at(at);
            byte kind = CharacterClasses.kind(c);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (kind == CharacterClasses.LETTER || kind == CharacterClasses.DIGIT) {
                lettersBefore = true;
                digits = 0;
            } else if (digits > 0 && isDecimalPoint()) {
                readDecimals(chunk, digits, lettersBefore);
                return;
            } else if (digits > 0 && !lettersBefore && isThousands(digits)) {
                at++;
                readThousands(chunk);
                return;
            } else if (kind != CharacterClasses.IGNORED) {
                break;
            }
            if (kind != CharacterClasses.IGNORED) {
                chunk.size = CharacterClasses.fold(c, chunk.chars, chunk.size);
            }
            at += Character.charCount(c);
        }
        chunk.endPart(at);
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

    private void readThousands(CompoundToken chunk) {
        while (true) {
            for (int i = 0; i < 3; i++) {
                chunk.chars[chunk.size++] = text[at++];
            }
            if (at >= length || !isThousands(3) || isPartFull(chunk)) {
                break;
            }
            at++;
        }
        if (at < length && isDecimalPoint()) {
            readDecimals(chunk, 0, false);
        } else {
            chunk.endPart(at);
            readTouchingLetters(chunk);
        }
    }

    /// At the point of a number: what letters stand before and behind it are parts of their own.
    private void readDecimals(CompoundToken chunk, int digits, boolean lettersBefore) {
        if (lettersBefore) {
            int numberFrom = chunk.size - digits;
            int last = chunk.parts - 1;
            chunk.charEnd[last] = numberFrom;
            chunk.endOffset[last] = at - digits;
            chunk.beginPart(CompoundToken.NO_JOINER, at - digits);
            chunk.charStart[chunk.parts - 1] = numberFrom;
        }
        while (at < length && !isPartFull(chunk) && (isDigitAt(at) || isDecimalPoint())) {
            chunk.chars[chunk.size++] = text[at++];
        }
        chunk.endPart(at);
        readTouchingLetters(chunk);
    }

    private boolean isPartFull(CompoundToken chunk) {
        return chunk.size - chunk.charStart[chunk.parts - 1] >= CompoundToken.MAX_PART_LENGTH - 8;
    }

    /// Letters right behind a number are the next part.
    private void readTouchingLetters(CompoundToken chunk) {
        if (isWordAt(at) && chunk.parts < CompoundToken.MAX_PARTS - 1) {
            readPart(chunk, CompoundToken.NO_JOINER);
        }
    }

    private void splitUnit(CompoundToken chunk) {
        int last = chunk.parts - 1;
        int size = chunk.length(last);
        if (size > 12 || size != chunk.endOffset[last] - chunk.startOffset[last]) {
            return;
        }
        int digits = chunk.charStart[last];
        while (digits < chunk.size && chunk.chars[digits] >= '0' && chunk.chars[digits] <= '9') {
            digits++;
        }
        boolean numbered = digits > chunk.charStart[last] && chunk.size - digits >= 2;
        if (numbered
                && chunk.parts < CompoundToken.MAX_PARTS
                && UNITS.contains(new String(chunk.chars, digits, chunk.size - digits))) {
            int stop = chunk.endOffset[last];
            chunk.charEnd[last] = digits;
            chunk.endOffset[last] = stop - (chunk.size - digits);
            chunk.beginPart(CompoundToken.NO_JOINER, chunk.endOffset[last]);
            chunk.charStart[last + 1] = digits;
            chunk.endPart(stop);
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
        return index < length && CharacterClasses.isWordCharacter(at(index));
    }

    private boolean isDigitAt(int index) {
        return index < length && text[index] >= '0' && text[index] <= '9';
    }
}
