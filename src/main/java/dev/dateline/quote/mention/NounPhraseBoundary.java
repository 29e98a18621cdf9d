package dev.dateline.quote.mention;

import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.Word;
import dev.dateline.quote.text.WordClass;

import java.util.Set;

/// Finds where a noun phrase ends, without a list of all verbs.
///
/// Examples are "the report highlights a flaw", "the government regularly uses it", "a source close
/// to the bank" and "the ministers last week".
public record NounPhraseBoundary(TokenizedParagraph paragraph) {
    /// Classes of nouns for people, organisations and documents.
    public static final int ENTITY_NOUN =
            WordClass.bits(
                    WordClass.ROLE, WordClass.GROUP, WordClass.ORGANISATION, WordClass.DOCUMENT);

    private static final int VERB =
            WordClass.bits(WordClass.REPORTING_VERB, WordClass.VERB, WordClass.AUXILIARY);

    private static final int VERB_OR_ADVERB =
            WordClass.bits(WordClass.REPORTING_VERB, WordClass.VERB, WordClass.ADVERB);

    private static final int PERSON = WordClass.bits(WordClass.ROLE, WordClass.GROUP);

    /// Classes of words that show that the word before is a verb, not a plural noun.
    private static final int OBJECT =
            WordClass.bits(
                    WordClass.DETERMINER,
                    WordClass.POSSESSIVE,
                    WordClass.PRONOUN,
                    WordClass.ADVERB);

    private static final Set<String> CLAUSE_MARKERS = Set.of("that", "how", "what", "why", "to");

    /// Nouns that end in -ly like adverbs.
    private static final Set<String> NOUNS_IN_LY =
            Set.of("family", "ally", "assembly", "supply", "reply", "monopoly", "anomaly", "bully");

    /// Adjectives that follow their noun, as in "a source close to the bank".
    private static final Set<String> POSTPOSED_ADJECTIVES =
            Set.of("close", "familiar", "involved", "present", "away", "responsible", "aware");

    private static final Set<String> TIME_NOUNS =
            Word.setOf(
                    """
                    night week month year quarter spring summer fall winter
                    """);

    /// Returns whether token `i` is the first one after the noun phrase before it.
    boolean isPhraseEnd(int i) {
        Token token = paragraph.at(i);
        Token before = paragraph.at(i - 1);
        return token.isOneOf(VERB_OR_ADVERB)
                || isPastBeforeObject(i)
                || isAdverbBeforeVerb(i)
                || isPresentBeforeObject(i)
                || (before.is(WordClass.GROUP)
                        && !token.isOneOf(ENTITY_NOUN)
                        && !token.capitalized())
                || (before.isOneOf(PERSON) && POSTPOSED_ADJECTIVES.contains(token.lower()))
                || (token.is("last") && TIME_NOUNS.contains(paragraph.at(i + 1).lower()));
    }

    /// Returns whether token `i` is the verb after "this" or "that": "That means".
    boolean isVerbAfterDemonstrative(int i) {
        Token before = paragraph.at(i - 1);
        Token token = paragraph.at(i);
        return (before.is("that") || before.is("this"))
                && token.is(WordClass.VERB)
                && token.lower().endsWith("s");
    }

    /// Returns whether token `i` is a past verb form before an object: "both men issued a
    /// statement".
    private boolean isPastBeforeObject(int i) {
        Token next = paragraph.at(i + 1);
        return paragraph.at(i).lower().endsWith("ed")
                && (!next.isWord() || next.isClosedClass() || next.is(WordClass.ADVERB));
    }

    private boolean isAdverbBeforeVerb(int i) {
        String word = paragraph.at(i).lower();
        Token next = paragraph.at(i + 1);
        return word.endsWith("ly")
                && !NOUNS_IN_LY.contains(word)
                && (next.isOneOf(VERB) || next.lower().endsWith("ed"));
    }

    /// Returns whether token `i` is a present verb form before an object: "the report highlights a
    /// flaw".
    ///
    /// In "The company products", the last word is no verb.
    private boolean isPresentBeforeObject(int i) {
        Token token = paragraph.at(i);
        Token next = paragraph.at(i + 1);
        return paragraph.at(i - 1).isOneOf(ENTITY_NOUN)
                && !token.capitalized()
                && !token.isOneOf(ENTITY_NOUN)
                && token.lower().endsWith("s")
                && !token.lower().endsWith("ss")
                && (next.isOneOf(OBJECT)
                        || next.isQuotedSpan()
                        || CLAUSE_MARKERS.contains(next.lower()));
    }
}
