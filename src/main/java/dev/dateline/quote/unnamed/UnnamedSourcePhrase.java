package dev.dateline.quote.unnamed;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.text.Lexicon;
import dev.dateline.quote.text.Word;
import dev.dateline.quote.text.WordClass;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A noun phrase that may describe an unnamed source: a noun and its modifiers.
///
/// @param sentence the sentence that contains the phrase
/// @param span the phrase without its determiner
/// @param determiner the determiner in lower case, or an empty string
record UnnamedSourcePhrase(
        String text, TextSpan sentence, TextSpan span, TextSpan noun, String determiner) {
    private static final int MAX_MODIFIERS = 4;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "several", "multiple", "numerous");

    private static final Set<String> SINGULAR_DETERMINERS = Set.of("a", "another", "one");

    private static final Set<String> PARTITIVE_DETERMINERS =
            Set.of("some", "many", "most", "other", "few");

    private static final int POSSESSIVE_CLASS = WordClass.bits(WordClass.POSSESSIVE);

    private static final Pattern OPEN_SOURCE =
            Pattern.compile("\\bopen\\s+sources?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int DETERMINERS =
            WordClass.bits(
                    WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.PRONOMINAL_DETERMINER);

    private static final int PHRASE_STOPPERS =
            DETERMINERS
                    | WordClass.bits(
                            WordClass.PREPOSITION,
                            WordClass.NON_NAME,
                            WordClass.PRONOUN,
                            WordClass.AUXILIARY,
                            WordClass.ADVERB,
                            WordClass.REPORTING_VERB,
                            WordClass.REPORTING_PARTICIPLE,
                            WordClass.VERB);

    /// Returns the phrase that consists of a noun and the modifiers before it.
    static UnnamedSourcePhrase endingWith(TextSpan noun, String text, TextSpan sentence) {
        int from = sentence.start();
        int start = noun.start();
        for (int words = 0; words < MAX_MODIFIERS; words++) {
            TextSpan before = wordBefore(text, from, start);
            if (before.length() == 0) {
                break;
            }
            Word word = Lexicon.ENGLISH.word(text, before.start(), before.end());
            boolean determines = word.isOneOf(DETERMINERS) || NUMBERS.contains(word.text());
            if (determines
                    || (word.isOneOf(PHRASE_STOPPERS)
                            && !isCapitalizedInside(text, before.start(), from))) {
                String determiner = determines ? word.text() : "";
                return new UnnamedSourcePhrase(
                        text, sentence, new TextSpan(start, noun.end()), noun, determiner);
            }
            start = before.start();
        }
        return new UnnamedSourcePhrase(text, sentence, new TextSpan(start, noun.end()), noun, "");
    }

    /// Returns whether the word at an offset is capitalised inside its sentence.
    ///
    /// In "the State Department", "State" is therefore no reporting verb.
    private static boolean isCapitalizedInside(String text, int word, int from) {
        return word > from && Character.isUpperCase(text.charAt(word));
    }

    /// Returns the word before an offset, or an empty span if punctuation stands between.
    private static TextSpan wordBefore(String text, int from, int offset) {
        int end = offset;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return end == offset ? new TextSpan(end, end) : new TextSpan(start, end);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || "'’-&.".indexOf(c) >= 0;
    }

    /// Returns whether the phrase by itself describes a source.
    ///
    /// It must not refer to a source mentioned before, which may be named there, nor to people in
    /// general, nor to open source code.
    boolean isSource() {
        String last = nounText();
        return !isDefiniteSingular()
                && !(UnnamedSourceLexicon.isGenericNoun(last) && !hasCount())
                && !(UnnamedSourceLexicon.isCollectiveNoun(last) && !isPartitive())
                && !OPEN_SOURCE.matcher(span.in(text)).find();
    }

    private boolean hasCount() {
        return SINGULAR_DETERMINERS.contains(determiner) || NUMBERS.contains(determiner);
    }

    /// Returns whether the phrase means some members of a group: "some Democrats", not "the
    /// Democrats".
    private boolean isPartitive() {
        return PARTITIVE_DETERMINERS.contains(determiner) || NUMBERS.contains(determiner);
    }

    /// Returns whether the phrase is singular with a word such as "the".
    ///
    /// It then refers to a source mentioned before.
    boolean isDefiniteSingular() {
        return DEFINITE.contains(determiner) && !isPlural();
    }

    /// Returns whether the phrase introduces a source, as "an official" and "one source" do.
    boolean isIndefiniteSingular() {
        return !isPlural()
                && !determiner.isEmpty()
                && !DEFINITE.contains(determiner)
                && !Lexicon.ENGLISH
                        .word(determiner, 0, determiner.length())
                        .isOneOf(POSSESSIVE_CLASS);
    }

    /// Returns whether the phrase is a singular noun and nothing else, such as "source" in a
    /// program.
    boolean isBareSingular() {
        return determiner.isEmpty() && span.equals(noun) && !isPlural();
    }

    /// Returns the noun in lower case.
    String nounText() {
        return noun.in(text).toLowerCase(Locale.ROOT);
    }

    boolean isPlural() {
        return UnnamedSourceLexicon.isPluralNoun(nounText());
    }

    /// Returns the description of the source for lists: "people familiar with the matter".
    ///
    /// It consists of the phrase without its determiner, then `more`, with single spaces. A phrase
    /// that is only a noun is in lower case even at the start of a sentence, except for a party's.
    ///
    /// @param more the words after the noun, such as "familiar with the matter", or an empty string
    String description(String more) {
        boolean small = span.equals(noun) && !UnnamedSourceLexicon.isParty(nounText());
        String first = small ? nounText() : span.in(text);
        return SPACE.matcher(first + (more.isEmpty() ? "" : " " + more)).replaceAll(" ");
    }
}
