package dev.dateline.quote.mention;

import dev.dateline.quote.mention.EntityMention.Kind;
import dev.dateline.quote.text.CapitalizationIndex;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the names, pronouns and noun phrases of a paragraph that may refer to a speaker.
///
/// Works without a grammar of English: a name is a run of capitalised words. A noun phrase follows
/// a determiner up to the next closed-class word or reporting verb, or is a noun for people,
/// organisations and documents without a determiner ("critics", "company officials").
final class MentionFinder {
    private static final int MAX_PHRASE_TOKENS = 6;
    private static final int MAX_DATELINE_TOKENS = 12;

    /// Maximum number of tokens of a chain such as "the bank's director's adviser".
    private static final int MAX_POSSESSOR_TOKENS = 100;

    private static final int ENDS_BARE_NOUN =
            Token.CLOSED_CLASS
                    | WordClass.bits(
                            WordClass.REPORTING_VERB,
                            WordClass.REPORTING_PARTICIPLE,
                            WordClass.VERB,
                            WordClass.ADVERB);

    private static final int VERB =
            WordClass.bits(WordClass.REPORTING_VERB, WordClass.VERB, WordClass.AUXILIARY);

    /// Reporting verbs that are never nouns.
    private static final Set<String> UNAMBIGUOUS_REPORTING_VERBS =
            Set.of("said", "says", "told", "tells", "added", "adds");

    /// Words, besides pronouns, after which `'s` is a contracted "is" or "us": "that's", "let's".
    private static final Set<String> CONTRACTION_HOSTS =
            Set.of("that", "there", "here", "what", "where", "how", "let");

    private final TokenizedParagraph paragraph;
    private final NameBoundaries nameBoundaries;
    private final NounPhraseBoundary phraseBoundary;
    private final CapitalizationIndex capitalization;
    private final List<EntityMention> mentions = new ArrayList<>();

    MentionFinder(TokenizedParagraph paragraph, CapitalizationIndex capitalization) {
        this.paragraph = paragraph;
        nameBoundaries = new NameBoundaries(paragraph);
        phraseBoundary = new NounPhraseBoundary(paragraph);
        this.capitalization = capitalization;
    }

    /// Returns the mentions of the paragraph in the order of their last tokens.
    List<EntityMention> find() {
        int i = endOfAgencyDateline();
        while (i < paragraph.size()) {
            i = Math.max(i + 1, addMentionAt(i));
        }
        return mentions;
    }

    /// Adds the mention that starts at token `i`, if any, and returns the next token to examine.
    private int addMentionAt(int i) {
        Token token = paragraph.at(i);
        if (token.is("'s")) {
            return isContraction(i) ? i + 1 : addNounPhrase(i + 1, startOfPossessor(i));
        }
        if (!token.isWord()) {
            return i + 1;
        }
        if (token.is(WordClass.PRONOUN)) {
            mentions.add(new EntityMention(paragraph, i, i, Kind.PRONOUN));
            return i + 1;
        }
        if (token.is(WordClass.POSSESSIVE)) {
            mentions.add(new EntityMention(paragraph, i, i, Kind.PRONOUN));
            return addNounPhrase(i + 1, i);
        }
        if (isPartitive(i)) {
            mentions.add(new EntityMention(paragraph, i, i + 2, Kind.NOUN));
            boolean relative = paragraph.at(i + 3).is(",") && paragraph.at(i + 4).is("who");
            return relative ? i + 5 : i + 3;
        }
        if (token.is(WordClass.PRONOMINAL_DETERMINER) && isVerb(i + 1)) {
            mentions.add(new EntityMention(paragraph, i, i, Kind.NOUN));
            return i + 1;
        }
        if (token.is(WordClass.DETERMINER)) {
            return addNounPhrase(i + 1, i);
        }
        if (startsName(i) || startsParticleName(i)) {
            return addName(i);
        }
        return addBareNoun(i);
    }

    /// Returns whether the `'s` at a token is a contraction: "Roe's said", "it's fixed", "let's
    /// go".
    private boolean isContraction(int suffix) {
        Token before = paragraph.at(suffix - 1);
        return UNAMBIGUOUS_REPORTING_VERBS.contains(paragraph.at(suffix + 1).lower())
                || before.is(WordClass.PRONOUN)
                || CONTRACTION_HOSTS.contains(before.lower());
    }

    /// Returns whether a phrase such as "one of them" or "one of them, who" starts at token `i`.
    ///
    /// The word "them" alone would refer to everyone, and "who" to no one.
    private boolean isPartitive(int i) {
        Token all = paragraph.at(i + 2);
        return paragraph.at(i).is(WordClass.PRONOMINAL_DETERMINER)
                && paragraph.at(i + 1).is("of")
                && (all.is("them") || all.is("us"));
    }

    private int startOfPossessor(int possessive) {
        if (!mentions.isEmpty()
                && mentions.getLast().last() == possessive - 1
                && possessive - mentions.getLast().first() <= MAX_POSSESSOR_TOKENS) {
            return mentions.getLast().first();
        }
        // "Today's post"
        return paragraph.at(possessive - 1).isWord() ? possessive - 1 : possessive + 1;
    }

    private boolean startsName(int i) {
        Token token = paragraph.at(i);
        if (!token.isNamePart() || token.is(WordClass.REPORTING_PARTICIPLE)) {
            return false;
        }
        if (!paragraph.isSentenceStart(i) || capitalization.isCapitalizedInside(token)) {
            return true;
        }
        if (isNoun(token) && !paragraph.at(i + 1).isNamePart()) {
            return false;
        }
        boolean beforeName = token.is(WordClass.TITLE) || token.is(WordClass.ROLE);
        boolean leads = beforeName || token.isGivenName();
        return (leads && nameBoundaries.findEnd(i) > i) || looksLikeSubject(i);
    }

    /// Returns whether a name with a leading particle, such as "van der Berg", starts at token `i`.
    private boolean startsParticleName(int i) {
        Token token = paragraph.at(i);
        int second =
                token.capitalized()
                        ? nameBoundaries.skipParticles(i + 1)
                        : nameBoundaries.skipParticles(i);
        return token.is(WordClass.PARTICLE)
                && second > i + (token.capitalized() ? 1 : 0)
                && paragraph.at(second).isNamePart();
    }

    private boolean isVerb(int i) {
        return paragraph.at(i).isOneOf(VERB);
    }

    /// Returns whether a capitalised word that starts a sentence is a name rather than an ordinary
    /// word.
    private boolean looksLikeSubject(int i) {
        Token token = paragraph.at(i);
        Token next = paragraph.at(i + 1);
        boolean verb = isVerb(i + 1);
        return !capitalization.occursInLowerCase(token)
                && !token.is(WordClass.ADVERB)
                && !token.lower().endsWith("ing")
                && (verb
                        || next.is("'s")
                        || next.is(",")
                        || nameBoundaries.findEnd(i) > i
                        || startsSpeakerLabel(i));
    }

    /// Returns whether the word at `i` labels the speaker of a quoted span: "Lund: '…'".
    private boolean startsSpeakerLabel(int i) {
        return paragraph.at(i + 1).is(":")
                && paragraph.at(i + 2).isQuotedSpan()
                && EntityName.mayBeNameWord(paragraph.at(i).word());
    }

    /// Adds the name that starts at `first`, without roles before it, and returns the next token.
    private int addName(int first) {
        int last = nameBoundaries.findEnd(first);
        int start = nameBoundaries.findStart(first, last);
        boolean role = start > last;
        mentions.add(
                new EntityMention(
                        paragraph, role ? first : start, last, role ? Kind.NOUN : Kind.NAME));
        return last + 1;
    }

    /// Adds a noun phrase and returns the next token to examine.
    ///
    /// @param from the first word after the determiner
    /// @param first the first token of the mention
    private int addNounPhrase(int from, int first) {
        int last = from - 1;
        while (last + 1 < from + MAX_PHRASE_TOKENS && belongsToPhrase(last + 1, from)) {
            last++;
        }
        if (last < from) {
            return from;
        }
        int run = last;
        while (run >= from && paragraph.at(run).isNamePart()) {
            run--;
        }
        if (run < last) {
            return addPhraseBeforeName(from, run);
        }
        addNamesInside(from, last);
        mentions.add(new EntityMention(paragraph, first, last, Kind.NOUN));
        return last + 1;
    }

    /// Adds a name and the noun phrase before it, as in "the president Jane Doe".
    ///
    /// Returns the next token to examine.
    ///
    /// A role before a name is no mention of its own.
    private int addPhraseBeforeName(int from, int last) {
        if (last >= from && !paragraph.at(last).is(WordClass.ROLE)) {
            addNamesInside(from, last);
        }
        return addName(last + 1);
    }

    private void addNamesInside(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (paragraph.at(i).isNamePart()) {
                int end = Math.min(last, nameBoundaries.findEnd(i));
                mentions.add(new EntityMention(paragraph, i, end, Kind.NAME));
                i = end;
            }
        }
    }

    private boolean belongsToPhrase(int i, int from) {
        Token token = paragraph.at(i);
        if (token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        if (!token.isWord() || token.isClosedClass() || token.is(WordClass.REPORTING_PARTICIPLE)) {
            return false;
        }
        return i == from
                ? !phraseBoundary.isVerbAfterDemonstrative(i)
                : !phraseBoundary.isPhraseEnd(i);
    }

    /// Adds a noun without a determiner, with its modifiers, and returns the next token to examine.
    ///
    /// The noun is one for people, organisations or documents.
    private int addBareNoun(int i) {
        int last = i - 1;
        while (last + 1 < i + MAX_PHRASE_TOKENS && isBareWord(last + 1, i)) {
            last++;
        }
        while (last >= i && !isNoun(paragraph.at(last))) {
            last--;
        }
        boolean role =
                last >= i
                        && paragraph.at(last).is(WordClass.ROLE)
                        && paragraph.at(last + 1).isNamePart();
        if (last >= i && !role) {
            mentions.add(new EntityMention(paragraph, i, last, Kind.NOUN));
        } else if (last < i && isSingleWordSpeaker(i)) {
            mentions.add(new EntityMention(paragraph, i, i, Kind.NOUN));
        }
        return last + 1;
    }

    /// Returns whether a single word is the speaker next to a quoted span: "…," oakleaf said.
    ///
    /// Finds the names that people give themselves. The word is no closed-class word, verb or
    /// adverb.
    private boolean isSingleWordSpeaker(int i) {
        Token word = paragraph.at(i);
        if (word.isOneOf(ENDS_BARE_NOUN)) {
            return false;
        }
        Token next = paragraph.at(i + 1);
        if (paragraph.at(i - 1).isQuotedSpan()) {
            return next.is(WordClass.REPORTING_VERB);
        }
        boolean ends = next.isPunctuation() || next.kind() == Token.Kind.EDGE;
        return ends
                && UNAMBIGUOUS_REPORTING_VERBS.contains(paragraph.at(i - 1).lower())
                && paragraph.at(i - 2).isQuotedSpan();
    }

    private boolean isBareWord(int i, int first) {
        Token token = paragraph.at(i);
        return token.isWord()
                && (!token.capitalized() || i == first)
                && !token.isOneOf(ENDS_BARE_NOUN);
    }

    private static boolean isNoun(Token token) {
        return token.isOneOf(NounPhraseBoundary.ENTITY_NOUN);
    }

    /// Returns the first token after a news agency's dateline, or 0 if there is none.
    ///
    /// Examples are "NORDHAVEN, March 6 -" and "NORDHAVEN (NW) —", whose place is no speaker.
    private int endOfAgencyDateline() {
        if (!startsInCapitals()) {
            return 0;
        }
        for (int i = 1; i < MAX_DATELINE_TOKENS; i++) {
            Token token = paragraph.at(i);
            if (token.is("-") || token.is("–") || token.is("—")) {
                return i + 1;
            }
            boolean inside = token.isPunctuation() && ",.()/".contains(token.lower());
            if (!inside && !token.capitalized() && token.kind() != Token.Kind.NUMBER) {
                return 0;
            }
        }
        return 0;
    }

    private boolean startsInCapitals() {
        Token word = paragraph.at(0);
        return word.isWord()
                && word.capitalized()
                && word.end() - word.start() > 2
                && isUpperCase(word);
    }

    private boolean isUpperCase(Token word) {
        int i = word.start();
        while (i < word.end() && !Character.isLowerCase(paragraph.characterAt(i))) {
            i++;
        }
        return i == word.end();
    }
}
