package dev.dateline.quote.unnamed;

import dev.dateline.article.TextSpan;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Interprets the text around a phrase that may describe an unnamed source.
///
/// The source may be named beside the phrase, may only be told something, or may be introduced
/// before.
final class UnnamedSourceContext {
    static final String NOUN = "\\b(?<noun>" + UnnamedSourceLexicon.nounPattern() + ")\\b";

    static final Pattern ANY_NOUN = Pattern.compile(NOUN, Pattern.CASE_INSENSITIVE);

    /// Pattern of a name: up to four capitalised words.
    ///
    /// In a pattern that ignores case, these are any words, so that "a spokesman for the central
    /// bank said" matches too.
    static final String NAME =
            "\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}'’.&-]*){0,3}";

    /// Pattern of a source's organisation or place, as in "for the central bank".
    static final String AFFILIATION =
            "(?:\\s+(?:for|of|at|in|from|with)\\s+(?:the\\s+)?" + NAME + ")";

    /// Pattern that excludes the beginning of place names: "an official in Holm, New York".
    private static final String NOT_PLACE_NAME =
            "(?!(?:New|North|South|East|West|Northern|San|Saint|St|Los|Las|Rhode|United)\\b)";

    /// Pattern of the source's own name after the noun that describes the source.
    private static final Pattern NAME_AFTER =
            Pattern.compile(
                    "(?:,?|"
                            + AFFILIATION
                            + ",)\\s+"
                            + NOT_PLACE_NAME
                            + "\\p{Lu}[\\p{L}'’.-]+\\s+\\p{Lu}");

    /// Pattern of a full name: two to four capitalised words.
    private static final String FULL_NAME =
            NOT_PLACE_NAME + "\\p{Lu}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,3}(?<!\\.)";

    /// Pattern of the words between a noun and a comma that describe the source.
    ///
    /// They do not include what the source says.
    private static final String MODIFIERS =
            "(?:(?!\\s(?:"
                    + UnnamedSourceLexicon.reportingVerbPattern()
                    + ")\\b)(?:[^,.;:()“”\"–—]|\\.(?=\\p{L}|\\s\\p{Ll}))){0,400}";

    /// Pattern of the source's name after a description: "close to the board, Tom Reed, said".
    ///
    /// A list of names continues with another name, and a reporter of the statement with a verb.
    private static final Pattern NAME_AFTER_MODIFIERS =
            Pattern.compile(
                    MODIFIERS
                            + "(?:,\\s+who\\b"
                            + MODIFIERS
                            + ")?(?:,\\s+|\\s+[–—]\\s+|\\s+\\(|(?<=\\scalled)\\s+)"
                            + FULL_NAME
                            + "(?:[.;)”\"]|\\s+(?:of|from)\\s|\\s*[–—]|,(?!\\s+(?:and|or|\\p{Lu}))|$)");

    /// Pattern of a name after a capitalised noun, or of a longer proper noun.
    ///
    /// An example is "the Holm Developer Survey".
    private static final Pattern PROPER_NOUN_OR_NAME_AFTER =
            Pattern.compile("\\s+\\p{Lu}\\p{Ll}|" + NAME_AFTER.pattern());

    /// Pattern of a name before a noun phrase that is an apposition to the name.
    private static final Pattern NAME_BEFORE =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*,\\s+(?:an?\\s+|the\\s+)?$");

    /// Pattern of a time or place before a source, which is no name.
    private static final Pattern TIME_OR_PLACE_ADVERBIAL =
            Pattern.compile(
                    "(?:(?:In|At|On|From|Near|Outside|After|Before)\\s[^,]*|[^,]*\\b"
                            + "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),\\s+(?:an?\\s+)?"
                            + "(?:[^\\s,]+\\s+){0,3}");

    private static final Pattern SENTENCE_REST =
            Pattern.compile("[.”\"’]*(?:\\s+(?!to\\b)[^\\s,]+){0,4}\\s*");

    /// Pattern of the verb before a person who is told something, such as "told".
    private static final Pattern ADDRESSEE_VERB =
            Pattern.compile("\\b(?:told|tells?|telling)\\s+(?:[\\p{L}'’-]+\\s+)?$");

    /// Maximum distance in characters to what is looked for before or after a phrase in its line.
    private static final int MAX_LINE_DISTANCE = 2_000;

    private static final int MAX_ADVERBIAL_LENGTH = 1_000;
    private static final int MAX_NAME_DISTANCE = 200;

    private final String text;
    private @Nullable SourceIntroductions introductions;

    UnnamedSourceContext(String text) {
        this.text = text;
    }

    Matcher find(Pattern pattern, TextSpan sentence) {
        return pattern.matcher(text)
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
    }

    UnnamedSourcePhrase phrase(Matcher found, TextSpan sentence) {
        var noun = new TextSpan(found.start("noun"), found.end("noun"));
        return UnnamedSourcePhrase.endingWith(noun, text, sentence);
    }

    /// Returns whether a phrase describes an unnamed source.
    boolean isSource(UnnamedSourcePhrase phrase) {
        return (phrase.isSource() && !phrase.isBareSingular())
                || (phrase.isDefiniteSingular() && isIntroduced(phrase));
    }

    /// Returns whether the same noun introduced the source before and was never used with a name.
    private boolean isIntroduced(UnnamedSourcePhrase returning) {
        String noun = returning.nounText();
        if (!UnnamedSourceLexicon.isAnaphoricNoun(noun)) {
            return false;
        }
        if (introductions == null) {
            introductions = new SourceIntroductions(this, text);
        }
        return introductions.isIntroduced(noun, returning.span().start());
    }

    /// Returns the line at an offset, or its part around the offset if it is long.
    TextSpan lineAt(int at) {
        int start = at;
        while (start > Math.max(0, at - MAX_LINE_DISTANCE) && text.charAt(start - 1) != '\n') {
            start--;
        }
        int limit = Math.min(text.length(), at + MAX_LINE_DISTANCE);
        int end = text.indexOf('\n', at, limit);
        return new TextSpan(start, end < 0 ? limit : end);
    }

    boolean isApposition(UnnamedSourcePhrase phrase) {
        return !phrase.isPlural()
                && findBefore(NAME_BEFORE, phrase)
                && !startsWithAdverbial(phrase);
    }

    private boolean startsWithAdverbial(UnnamedSourcePhrase phrase) {
        int start = phrase.sentence().start();
        int end = phrase.span().start();
        return end - start <= MAX_ADVERBIAL_LENGTH
                && TIME_OR_PLACE_ADVERBIAL.matcher(text).region(start, end).matches();
    }

    /// Finds a pattern that ends where the phrase starts.
    private boolean findBefore(Pattern pattern, UnnamedSourcePhrase phrase) {
        int end = phrase.span().start();
        int start = Math.max(phrase.sentence().start(), end - MAX_NAME_DISTANCE);
        return find(pattern, new TextSpan(start, end)).find();
    }

    /// Returns whether only a time or place follows between offset `at` and the end of the
    /// sentence.
    ///
    /// Then the statement stands before: "in Holm, a spokesman said on Monday."
    boolean isSentenceFinal(int at, TextSpan sentence) {
        return SENTENCE_REST.matcher(text).region(at, sentence.end()).matches();
    }

    boolean isAddressee(UnnamedSourcePhrase phrase) {
        return findBefore(ADDRESSEE_VERB, phrase);
    }

    boolean isNamed(UnnamedSourcePhrase phrase) {
        Pattern name =
                Character.isUpperCase(text.charAt(phrase.noun().start()))
                        ? PROPER_NOUN_OR_NAME_AFTER
                        : NAME_AFTER;
        return isFollowedBy(name, phrase)
                || (!phrase.isPlural() && isFollowedBy(NAME_AFTER_MODIFIERS, phrase));
    }

    private boolean isFollowedBy(Pattern pattern, UnnamedSourcePhrase phrase) {
        return pattern.matcher(text)
                .region(phrase.noun().end(), phrase.sentence().end())
                .useTransparentBounds(true)
                .lookingAt();
    }
}
