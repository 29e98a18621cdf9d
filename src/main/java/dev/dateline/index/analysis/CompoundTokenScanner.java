package dev.dateline.index.analysis;

import java.util.Locale;
import java.util.Set;

/// Splits a text into [CompoundToken]s in one pass.
final class CompoundTokenScanner {
    /// Units of measurement that are written after a number with or without a blank.
    private static final Set<String> UNITS =
            Set.of(
                    "kb", "mb", "gb", "tb", "pb", "kbps", "mbps", "gbps", "tbps", "khz", "mhz",
                    "ghz", "nm", "mm", "cm", "km", "kg", "mah", "kw", "mw", "gw", "kwh", "mwh",
                    "gwh", "fps", "dpi", "ppi", "px");

    private static final Set<String> CONTRACTIONS = Set.of("t", "d", "m", "ll", "re", "ve");

    private final char[] text;
    private final int length;
    private int position;

    CompoundTokenScanner(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /// Reads the next token of the text into `token`.
    ///
    /// @return false at the end of the text
    boolean next(CompoundToken token) {
        token.clear();
        while (position < length) {
            int c = codePointAt(position);
            switch (CharacterClasses.kind(c)) {
                case CharacterClasses.LETTER, CharacterClasses.DIGIT -> {
                    readCompound(token);
                    return true;
                }
                case CharacterClasses.STANDALONE -> {
                    readSingleCharacter(token, c);
                    return true;
                }
                default -> position += Character.charCount(c);
            }
        }
        return false;
    }

    private void readSingleCharacter(CompoundToken token, int c) {
        token.beginPart(CompoundToken.NO_JOINER, position);
        token.size = CharacterClasses.fold(c, token.chars, token.size);
        position += Character.charCount(c);
        token.endPart(position);
    }

    private void readCompound(CompoundToken token) {
        readPrefix(token);
        char joiner = CompoundToken.NO_JOINER;
        while (true) {
            readPart(token, joiner);
            joiner = position < length ? CharacterClasses.joiner(text[position]) : 0;
            boolean continues =
                    joiner != 0
                            && isWordAt(position + 1)
                            && token.parts < CompoundToken.MAX_PARTS - 2;
            if (!continues || (joiner == '\'' && readEnding(token))) {
                break;
            }
            token.ensureCapacity();
            token.chars[token.size++] = joiner;
            position++;
        }
        readSuffix(token);
    }

    /// Reads the punctuation mark before a word that is part of the word, as in @ann, #launch and
    /// .net.
    private void readPrefix(CompoundToken token) {
        char before = position == 0 ? ' ' : text[position - 1];
        char beforeThat = position < 2 ? ' ' : text[position - 2];
        boolean isPrefix =
                before == '.'
                        ? isOpeningContext(beforeThat)
                                && CharacterClasses.kind(codePointAt(position))
                                        == CharacterClasses.LETTER
                        : (before == '@' || before == '#')
                                && beforeThat != before
                                && !CharacterClasses.isWordCharacter(beforeThat);
        if (isPrefix) {
            token.chars[token.size++] = before;
            token.prefixLength = 1;
        }
    }

    private static boolean isOpeningContext(char c) {
        return Character.isWhitespace(c) || "([{/\"'“‘—–".indexOf(c) >= 0;
    }

    /// Reads the punctuation after a word that is part of the word, as in c++, c# and google+.
    /// Skips a possessive ending.
    private void readSuffix(CompoundToken token) {
        if (position < length && text[position] == '.' && token.isAcronym()) {
            position++;
            skipPossessive(token);
            return;
        }
        int suffixEnd = position;
        while (suffixEnd < length && suffixEnd - position < 2 && text[suffixEnd] == '+') {
            suffixEnd++;
        }
        if (suffixEnd == position && suffixEnd < length && text[suffixEnd] == '#') {
            suffixEnd++;
        }
        boolean endsWithLetter =
                Character.isLetter(token.chars[token.charEnd[token.parts - 1] - 1]);
        if (suffixEnd == position || !endsWithLetter || isWordAt(suffixEnd)) {
            return;
        }
        token.ensureCapacity();
        for (; position < suffixEnd; position++) {
            token.chars[token.size++] = text[position];
            token.suffixLength++;
        }
        skipPossessive(token);
    }

    private void skipPossessive(CompoundToken token) {
        if (position < length && CharacterClasses.isApostrophe(text[position])) {
            readEnding(token);
        }
    }

    /// Reads the letters after an apostrophe. Skips a possessive and adds a contraction ("don't")
    /// to the last part.
    ///
    /// @return false if the ending is neither
    private boolean readEnding(CompoundToken token) {
        int end = position + 1;
        while (end - position <= 3 && isWordAt(end)) {
            end++;
        }
        String ending = new String(text, position + 1, end - position - 1).toLowerCase(Locale.ROOT);
        if (isWordAt(end) || (!ending.equals("s") && !CONTRACTIONS.contains(ending))) {
            return false;
        }
        if (!ending.equals("s") && token.isPlain()) {
            token.ensureCapacity();
            token.chars[token.size++] = '\'';
            ending.getChars(0, ending.length(), token.chars, token.size);
            token.size += ending.length();
            token.endPart(end);
        }
        position = end;
        return true;
    }

    private void readPart(CompoundToken token, char joiner) {
        token.ensureCapacity();
        token.beginPart(joiner, position);
        int digits = 0;
        boolean hasLetters = false;
        while (position < length && !isPartFull(token)) {
            int c = codePointAt(position);
            byte kind = CharacterClasses.kind(c);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (kind == CharacterClasses.LETTER || kind == CharacterClasses.DIGIT) {
                hasLetters = true;
                digits = 0;
            } else if (digits > 0 && isDecimalPoint()) {
                readDecimals(token, digits, hasLetters);
                return;
            } else if (digits > 0 && !hasLetters && isThousandsSeparator(digits)) {
                position++;
                readThousands(token);
                return;
            } else if (kind != CharacterClasses.IGNORED) {
                break;
            }
            if (kind != CharacterClasses.IGNORED) {
                token.size = CharacterClasses.fold(c, token.chars, token.size);
            }
            position += Character.charCount(c);
        }
        token.endPart(position);
        splitUnit(token);
    }

    private boolean isDecimalPoint() {
        return text[position] == '.'
                && isDigitAt(position + 1)
                && position > 0
                && isDigitAt(position - 1);
    }

    /// Returns whether the current character is a comma that separates thousands. `digits` digits
    /// precede it, at most three, and exactly three follow.
    private boolean isThousandsSeparator(int digits) {
        return text[position] == ','
                && digits <= 3
                && isDigitAt(position + 1)
                && isDigitAt(position + 2)
                && isDigitAt(position + 3)
                && !isDigitAt(position + 4);
    }

    private void readThousands(CompoundToken token) {
        while (true) {
            for (int i = 0; i < 3; i++) {
                token.chars[token.size++] = text[position++];
            }
            if (position >= length || !isThousandsSeparator(3) || isPartFull(token)) {
                break;
            }
            position++;
        }
        if (position < length && isDecimalPoint()) {
            readDecimals(token, 0, false);
        } else {
            token.endPart(position);
            readAdjacentLetters(token);
        }
    }

    /// Reads the rest of a number from its decimal point on. Letters before and after it become
    /// separate parts.
    private void readDecimals(CompoundToken token, int digits, boolean hasLetters) {
        if (hasLetters) {
            int numberStart = token.size - digits;
            int last = token.parts - 1;
            token.charEnd[last] = numberStart;
            token.endOffset[last] = position - digits;
            token.beginPart(CompoundToken.NO_JOINER, position - digits);
            token.charStart[token.parts - 1] = numberStart;
        }
        while (position < length
                && !isPartFull(token)
                && (isDigitAt(position) || isDecimalPoint())) {
            token.chars[token.size++] = text[position++];
        }
        token.endPart(position);
        readAdjacentLetters(token);
    }

    private boolean isPartFull(CompoundToken token) {
        return token.size - token.charStart[token.parts - 1] >= CompoundToken.MAX_PART_LENGTH - 8;
    }

    /// Reads the letters directly after a number as the next part of the token.
    private void readAdjacentLetters(CompoundToken token) {
        if (isWordAt(position) && token.parts < CompoundToken.MAX_PARTS - 1) {
            readPart(token, CompoundToken.NO_JOINER);
        }
    }

    /// Makes a unit of measurement and the number before it ("16gb") two parts.
    private void splitUnit(CompoundToken token) {
        int last = token.parts - 1;
        int size = token.length(last);
        if (size > 12 || size != token.endOffset[last] - token.startOffset[last]) {
            return;
        }
        int unitStart = token.charStart[last];
        while (unitStart < token.size
                && token.chars[unitStart] >= '0'
                && token.chars[unitStart] <= '9') {
            unitStart++;
        }
        boolean hasNumber = unitStart > token.charStart[last] && token.size - unitStart >= 2;
        if (hasNumber
                && token.parts < CompoundToken.MAX_PARTS
                && UNITS.contains(new String(token.chars, unitStart, token.size - unitStart))) {
            int end = token.endOffset[last];
            token.charEnd[last] = unitStart;
            token.endOffset[last] = end - (token.size - unitStart);
            token.beginPart(CompoundToken.NO_JOINER, token.endOffset[last]);
            token.charStart[last + 1] = unitStart;
            token.endPart(end);
        }
    }

    private int codePointAt(int index) {
        return Character.codePointAt(text, index, length);
    }

    private boolean isWordAt(int index) {
        return index < length && CharacterClasses.isWordCharacter(codePointAt(index));
    }

    private boolean isDigitAt(int index) {
        return index < length && text[index] >= '0' && text[index] <= '9';
    }
}
