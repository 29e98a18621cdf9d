package dev.dateline.quote.unnamed;

import dev.dateline.article.TextSpan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the text around a phrase says of whom it calls: a name beside it, who only hears it, who
/// was spoken of before.
record UnnamedSourceContext(String text) {
    static final String NOUN = "\\b(?<noun>" + UnnamedSourceLexicon.nounPattern() + ")\\b";

    static final Pattern ANY_NOUN = Pattern.compile(NOUN, Pattern.CASE_INSENSITIVE);

    /// Up to four words with capitals; in a pattern that takes small letters for capitals, up to
    /// four words, so that "a spokesman for the central bank said" is one who speaks.
    static final String NAME =
            "\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?:\\s+\\p{Lu}[\\p{L}\\p{N}'’.&-]*){0,3}";

    /// For whom a source speaks, or where.
    static final String AFFILIATION =
            "(?:\\s+(?:for|of|at|in|from|with)\\s+(?:the\\s+)?" + NAME + ")";

    /// Not what the name of a country or state begins with, as in "an official in Holm, New York".
    private static final String NOT_PLACE_NAME =
            "(?!(?:New|North|South|East|West|Northern|San|Saint|St|Los|Las|Rhode|United)\\b)";

    /// Behind a noun: the name of the source itself.
    private static final Pattern NAME_AFTER =
            Pattern.compile(
                    "(?:,?|"
                            + AFFILIATION
                            + ",)\\s+"
                            + NOT_PLACE_NAME
                            + "\\p{Lu}[\\p{L}'’.-]+\\s+\\p{Lu}");

    /// Two to four words with capitals.
    private static final String FULL_NAME =
            NOT_PLACE_NAME + "\\p{Lu}[\\p{L}'’.-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,3}(?<!\\.)";

    /// Words between a noun and a comma that say more of whom it calls, not what that one says.
    private static final String MODIFIERS =
            "(?:(?!\\s(?:"
                    + UnnamedSourceLexicon.reportingVerbPattern()
                    + ")\\b)(?:[^,.;:()“”\"–—]|\\.(?=\\p{L}|\\s\\p{Ll})))*";

    /// The name of the source where more is said of it before: "close to the board, Tom Reed,
    /// said". A list of names goes on with another one, and who only reports it with a verb.
    private static final Pattern NAME_AFTER_MODIFIERS =
            Pattern.compile(
                    MODIFIERS
                            + "(?:,\\s+who\\b"
                            + MODIFIERS
                            + ")?(?:,\\s+|\\s+[–—]\\s+|\\s+\\(|(?<=\\scalled)\\s+)"
                            + FULL_NAME
                            + "(?:[.;)”\"]|\\s+(?:of|from)\\s|\\s*[–—]|,(?!\\s+(?:and|or|\\p{Lu}))|$)");

    /// The same where the noun has a capital itself: "the Holm Developer Survey".
    private static final Pattern PROPER_NOUN_OR_NAME_AFTER =
            Pattern.compile("\\s+\\p{Lu}\\p{Ll}|" + NAME_AFTER.pattern());

    /// Before a noun and what belongs to it: somebody's name, to which it is an apposition.
    private static final Pattern NAME_BEFORE =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*,\\s+(?:an?\\s+|the\\s+)?$");

    /// What may go before a source without being its name.
    private static final Pattern TIME_OR_PLACE_ADVERBIAL =
            Pattern.compile(
                    "(?:(?:In|At|On|From|Near|Outside|After|Before)\\s[^,]*|[^,]*\\b"
                            + "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),\\s+(?:an?\\s+)?"
                            + "(?:[^\\s,]+\\s+){0,3}");

    private static final Pattern SENTENCE_REST =
            Pattern.compile("[.”\"’]*(?:\\s+(?!to\\b)[^\\s,]+){0,4}\\s*");

    /// Before those who hear it.
    private static final Pattern ADDRESSEE_VERB =
            Pattern.compile("\\b(?:told|tells?|telling)\\s+(?:[\\p{L}'’-]+\\s+)?$");

    Matcher find(Pattern pattern, TextSpan sentence) {
        return pattern.matcher(text)
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
    }

    UnnamedSourcePhrase phrase(Matcher found, TextSpan sentence) {
        var noun = new TextSpan(found.start("noun"), found.end("noun"));
        return UnnamedSourcePhrase.endingWith(noun, text, sentence);
    }

    /// Whether whoever it calls is a source that has no name.
    boolean isSource(UnnamedSourcePhrase phrase) {
        return (phrase.isSource() && !phrase.isBareSingular())
                || (phrase.isDefiniteSingular() && isIntroduced(phrase));
    }

    /// Whether one whom the article calls the same was spoken of before, and none of those has a
    /// name.
    private boolean isIntroduced(UnnamedSourcePhrase returning) {
        String noun = returning.nounText();
        if (!UnnamedSourceLexicon.isAnaphoricNoun(noun)) {
            return false;
        }
        boolean introduced = false;
        var before = new TextSpan(0, returning.span().start());
        for (Matcher m = find(ANY_NOUN, before); m.find(); ) {
            TextSpan line = lineAt(m.start());
            UnnamedSourcePhrase phrase = phrase(m, line);
            if (phrase.nounText().equals(noun)) {
                if (isNamed(phrase) || isApposition(phrase)) {
                    return false;
                }
                introduced |= phrase.isIndefiniteSingular();
            }
        }
        return introduced;
    }

    TextSpan lineAt(int at) {
        int end = text.indexOf('\n', at);
        return new TextSpan(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }

    boolean isApposition(UnnamedSourcePhrase phrase) {
        boolean begins =
                TIME_OR_PLACE_ADVERBIAL
                        .matcher(text)
                        .region(phrase.sentence().start(), phrase.span().start())
                        .matches();
        return !begins
                && !phrase.isPlural()
                && NAME_BEFORE
                        .matcher(text)
                        .region(phrase.sentence().start(), phrase.span().start())
                        .find();
    }

    /// Whether nothing follows but when or where it was said, as it would where what goes before is
    /// told: "in Holm, a spokesman said on Monday."
    boolean isSentenceFinal(int at, TextSpan sentence) {
        return SENTENCE_REST.matcher(text).region(at, sentence.end()).matches();
    }

    boolean isAddressee(UnnamedSourcePhrase phrase) {
        return ADDRESSEE_VERB
                .matcher(text)
                .region(phrase.sentence().start(), phrase.span().start())
                .find();
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
