package dev.dateline.quote.mention;

import dev.dateline.quote.mention.EntityMention.Kind;
import dev.dateline.quote.text.CapitalizationIndex;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the words of a paragraph that may stand for a speaker: names, pronouns and noun phrases.
///
/// Without a grammar of English: a name is a run of capitalised words, a noun phrase what follows a
/// determiner up to the next small word or verb of saying, or a noun for people, bodies and
/// writings without one ("critics", "company officials").
final class MentionFinder {
    private static final int MAX_PHRASE_TOKENS = 6;
    private static final int MAX_DATELINE_TOKENS = 12;

    private static final int ENDS_BARE_NOUN =
            Token.CLOSED_CLASS
                    | WordClass.bits(
                            WordClass.REPORTING_VERB,
                            WordClass.REPORTING_PARTICIPLE,
                            WordClass.VERB,
                            WordClass.ADVERB);

    private static final int VERB =
            WordClass.bits(WordClass.REPORTING_VERB, WordClass.VERB, WordClass.AUXILIARY);

    /// Of the verbs of saying those that are never nouns.
    private static final Set<String> UNAMBIGUOUS_REPORTING_VERBS =
            Set.of("said", "says", "told", "tells", "added", "adds");

    /// What a short "is" or "us" stands behind, beside pronouns.
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

    /// In the order of their last words.
    List<EntityMention> find() {
        int i = endOfAgencyDateline();
        while (i < paragraph.size()) {
            i = Math.max(i + 1, addMentionAt(i));
        }
        return mentions;
    }

    /// Adds what starts at `i` and tells where to look next.
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

    /// "Roe's said", "it's fixed", "let's go"
    private boolean isContraction(int suffix) {
        Token before = paragraph.at(suffix - 1);
        return UNAMBIGUOUS_REPORTING_VERBS.contains(paragraph.at(suffix + 1).lower())
                || before.is(WordClass.PRONOUN)
                || CONTRACTION_HOSTS.contains(before.lower());
    }

    /// "One of them" or "one of them, who": somebody, where "them" alone would be everybody and
    /// "who" nobody.
    private boolean isPartitive(int i) {
        Token all = paragraph.at(i + 2);
        return paragraph.at(i).is(WordClass.PRONOMINAL_DETERMINER)
                && paragraph.at(i + 1).is("of")
                && (all.is("them") || all.is("us"));
    }

    private int startOfPossessor(int possessive) {
        if (!mentions.isEmpty() && mentions.getLast().last() == possessive - 1) {
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

    /// "van der Berg"
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

    /// Whether a capitalised word that starts a sentence is rather a name than any other word.
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

    /// "Lund: '…'"
    private boolean startsSpeakerLabel(int i) {
        return paragraph.at(i + 1).is(":")
                && paragraph.at(i + 2).isQuotedSpan()
                && EntityName.mayBeNameWord(paragraph.at(i).word());
    }

    /// The run of name words from `first` on; offices before the name are not part of it.
    private int addName(int first) {
        int last = nameBoundaries.findEnd(first);
        int start = nameBoundaries.findStart(first, last);
        boolean role = start > last;
        mentions.add(
                new EntityMention(
                        paragraph, role ? first : start, last, role ? Kind.NOUN : Kind.NAME));
        return last + 1;
    }

    /// The noun phrase whose first word behind its determiner is at `from`; `first` is where the
    /// mention begins.
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

    /// A phrase that ends in a name: "the president", "Jane Doe" in "the president Jane Doe". An
    /// office before a name is no mention of its own.
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

    /// A noun for people, bodies or writings without a determiner, with the words before it.
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

    /// Whether a word that is neither grammar nor verb nor adverb is all that stands with a verb of
    /// saying behind a stretch, as the names that people give themselves: "…," oakleaf said; "…,"
    /// said oakleaf.
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

    /// The first token behind "NORDHAVEN, March 6 -" or "NORDHAVEN (NW) —", 0 where there is none.
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
