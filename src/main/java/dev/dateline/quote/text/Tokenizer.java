package dev.dateline.quote.text;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.span.QuotedSpan;
import dev.dateline.quote.text.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits the paragraphs of one article into tokens.
///
/// `'s` is a token of its own. The full stop of an abbreviation or an initial belongs to its word.
public final class Tokenizer {
    private static final String INSIDE_WORD = "'’&.-‑";

    private static final String APOSTROPHES = "'’\"";

    private static final Set<String> SUFFIXES = Set.of("s", "ve", "ll", "re", "d", "m");

    private static final Word WILL_AS_GIVEN_NAME = Word.unknown("will").withClass(WordClass.MALE);

    private static final Word POSSESSIVE = Word.unknown("'s");

    /// Nouns for roles of people that programs and things have too.
    private static final Set<String> SOFTWARE_ROLES =
            Word.setOf(
                    """
                    assistant client driver editor host manager operator reader source worker
                    """);

    private final String text;

    /// A copy of the text, as each character is read several times.
    private final char[] characters;

    private List<Token> tokens = new ArrayList<>();

    public Tokenizer(String text) {
        this.text = text;
        characters = text.toCharArray();
    }

    /// Returns the tokens of a paragraph, with each quoted span as one token.
    ///
    /// @param spans the quoted spans of the paragraph
    /// @param firstIndex the index of the first of them in the article
    public List<Token> tokenize(TextSpan paragraph, List<QuotedSpan> spans, int firstIndex) {
        tokens = new ArrayList<>();
        int position = paragraph.start();
        for (int i = 0; i < spans.size(); i++) {
            TextSpan outer = spans.get(i).outer();
            addTokens(position, outer.start());
            tokens.add(Token.ofQuotedSpan(outer.start(), outer.end(), firstIndex + i));
            position = outer.end();
        }
        addTokens(position, paragraph.end());
        return tokens;
    }

    private void addTokens(int from, int to) {
        int i = from;
        while (i < to) {
            char c = characters[i];
            if (isWordCharacter(i)) {
                i = addWord(i, to);
            } else {
                if (c != ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    tokens.add(Token.ofPunctuation(i, i + 1, Word.punctuation(c)));
                }
                i++;
            }
        }
    }

    /// Adds the word that starts at offset `start` and returns the offset after it.
    private int addWord(int start, int to) {
        int end = endOfLetters(start + 1, to);
        boolean joined = false;
        while (end < to && joinsWord(end, to)) {
            joined = true;
            end = endOfLetters(end + 1, to);
        }
        int stem = joined ? startOfSuffix(start, end) : end;
        Word word = Lexicon.ENGLISH.word(text, start, stem);
        if (stem == end && end < to && characters[end] == '.' && isAbbreviation(start, end, word)) {
            stem = ++end;
            // the initial "A." is no article
            word = stem - start == 2 ? Lexicon.ENGLISH.word(word.text() + ".") : word;
        }
        addToken(
                start,
                stem,
                isSoftwareRole(word) ? word.withoutClass(WordClass.ROLE) : word,
                joined);
        if (stem < end) {
            addSuffix(stem, end);
        }
        return end;
    }

    /// Returns whether a role is a program's or a thing's: "package manager", "open source".
    private boolean isSoftwareRole(Word role) {
        return role.is(WordClass.ROLE)
                && !tokens.isEmpty()
                && tokens.getLast().is(WordClass.SOFTWARE_MODIFIER)
                && SOFTWARE_ROLES.contains(role.text());
    }

    private int endOfLetters(int from, int to) {
        int end = from;
        while (end < to && isWordCharacter(end)) {
            end++;
        }
        return end;
    }

    /// Returns whether the character at `i` belongs to a word.
    ///
    /// Most such characters are small letters, which need no table.
    private boolean isWordCharacter(int i) {
        char c = characters[i];
        return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetterOrDigit(c));
    }

    private boolean joinsWord(int i, int to) {
        char c = characters[i];
        return c != ' '
                && i + 1 < to
                && isWordCharacter(i + 1)
                && (INSIDE_WORD.indexOf(c) >= 0 || (c == '"' && isPossessive(i + 1, to)));
    }

    /// Returns whether a double mark before `letter` replaces an apostrophe, as in `Nordhaven"s`.
    private boolean isPossessive(int letter, int to) {
        return characters[letter] == 's' && (letter + 1 == to || !isWordCharacter(letter + 1));
    }

    /// Returns the offset of a word's suffix, such as `'s`, or `end` if there is none.
    ///
    /// Suffixes are the `'s` of a possessive and contractions as in "I've".
    private int startOfSuffix(int start, int end) {
        for (int i = end - 2; i > start && i >= end - 3; i--) {
            boolean apostrophe = APOSTROPHES.indexOf(characters[i]) >= 0;
            if (apostrophe && SUFFIXES.contains(text.substring(i + 1, end))) {
                return i;
            }
        }
        return end;
    }

    private void addSuffix(int start, int end) {
        String letters = text.substring(start + 1, end);
        if (letters.equals("s")) {
            tokens.add(Token.ofPunctuation(start, end, POSSESSIVE));
        } else {
            addToken(start, end, Lexicon.ENGLISH.word("'" + letters), false);
        }
    }

    private boolean isAbbreviation(int start, int end, Word word) {
        boolean initial = end - start == 1 && Character.isUpperCase(characters[start]);
        return initial || word.is(WordClass.ABBREVIATION) || word.text().indexOf('.') >= 0;
    }

    private void addToken(int start, int end, Word word, boolean joined) {
        char first = characters[start];
        Kind kind = Character.isDigit(first) ? Kind.NUMBER : Kind.WORD;
        boolean capital =
                Character.isUpperCase(first)
                        || (joined && word.classes() == 0 && isCapitalBehindParticle(start, end));
        tokens.add(new Token(kind, start, end, capital, word, -1));
        if (capital) {
            retagWillAsName();
        }
    }

    /// Makes "Will" a given name between another word and a name: "the director Will Lund".
    private void retagWillAsName() {
        int i = tokens.size() - 2;
        if (i < 1 || !tokens.get(i).is("will") || !tokens.get(i).capitalized()) {
            return;
        }
        Token before = tokens.get(i - 1);
        boolean inside = before.isWord() && (!before.isClosedClass() || !before.capitalized());
        Token will = tokens.get(i);
        if (inside && tokens.getLast().isNamePart()) {
            tokens.set(
                    i,
                    new Token(will.kind(), will.start(), will.end(), true, WILL_AS_GIVEN_NAME, -1));
        }
    }

    /// Returns whether a word is a name with a prefixed particle: "al-Rashid".
    private boolean isCapitalBehindParticle(int start, int end) {
        int hyphen = text.indexOf('-', start, end);
        return hyphen > start
                && hyphen + 1 < end
                && Character.isUpperCase(text.charAt(hyphen + 1))
                && Lexicon.ENGLISH.word(text, start, hyphen).is(WordClass.PARTICLE);
    }
}
