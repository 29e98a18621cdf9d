package dev.dateline.quote;

import dev.dateline.quote.Candidate.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the words of a paragraph that may stand for a speaker: names, pronouns and noun phrases.
///
/// Without a grammar of English: a name is a run of capitalised words, a noun phrase what follows a
/// determiner up to the next small word or verb of saying, or a noun for people, bodies and
/// writings without one ("critics", "company officials").
final class MentionFinder {
    private static final int LONGEST_PHRASE = 6;

    private static final int ENDS_BARE_NOUN =
            Token.GRAMMAR
                    | WordClass.bits(
                            WordClass.SAY, WordClass.SAYING, WordClass.VERB, WordClass.ADVERB);

    private static final int VERB =
            WordClass.bits(WordClass.SAY, WordClass.VERB, WordClass.AUXILIARY);

    /// Of the verbs of saying those that are never nouns.
    private static final Set<String> TELLING =
            Set.of("said", "says", "told", "tells", "added", "adds");

    /// What a short "is" or "us" stands behind, beside pronouns.
    private static final Set<String> SHORT_OF_IS =
            Set.of("that", "there", "here", "what", "where", "how", "let");

    private final Passage passage;
    private final NameRun run;
    private final PhraseEnd phrases;
    private final Casing casing;
    private final List<Candidate> found = new ArrayList<>();

    MentionFinder(Passage passage, Casing casing) {
        this.passage = passage;
        run = new NameRun(passage);
        phrases = new PhraseEnd(passage);
        this.casing = casing;
    }

    /// In the order of their last words.
    List<Candidate> find() {
        int i = StoryStart.of(passage);
        while (i < passage.size()) {
            i = Math.max(i + 1, mentionAt(i));
        }
        return found;
    }

    /// Adds what starts at `i` and tells where to look next.
    private int mentionAt(int i) {
        Token token = passage.at(i);
        if (token.is("'s")) {
            return ownsNothing(i) ? i + 1 : phrase(i + 1, startOfOwner(i));
        }
        if (!token.isWord()) {
            return i + 1;
        }
        if (token.is(WordClass.PRONOUN)) {
            found.add(new Candidate(passage, i, i, Kind.PRONOUN));
            return i + 1;
        }
        if (token.is(WordClass.POSSESSIVE)) {
            found.add(new Candidate(passage, i, i, Kind.PRONOUN));
            return phrase(i + 1, i);
        }
        if (isOneOfThem(i)) {
            found.add(new Candidate(passage, i, i + 2, Kind.NOUN));
            boolean relative = passage.at(i + 3).is(",") && passage.at(i + 4).is("who");
            return relative ? i + 5 : i + 3;
        }
        if (token.is(WordClass.ANOTHER) && isVerb(i + 1)) {
            found.add(new Candidate(passage, i, i, Kind.NOUN));
            return i + 1;
        }
        if (token.is(WordClass.DETERMINER)) {
            return phrase(i + 1, i);
        }
        if (startsName(i) || startsParticleName(i)) {
            return name(i);
        }
        return bareNoun(i);
    }

    /// "Roe's said", "it's fixed", "let's go"
    private boolean ownsNothing(int suffix) {
        Token before = passage.at(suffix - 1);
        return TELLING.contains(passage.at(suffix + 1).lower())
                || before.is(WordClass.PRONOUN)
                || SHORT_OF_IS.contains(before.lower());
    }

    /// "One of them" or "one of them, who": somebody, where "them" alone would be everybody and
    /// "who" nobody.
    private boolean isOneOfThem(int i) {
        Token all = passage.at(i + 2);
        return passage.at(i).is(WordClass.ANOTHER)
                && passage.at(i + 1).is("of")
                && (all.is("them") || all.is("us"));
    }

    private int startOfOwner(int possessive) {
        if (!found.isEmpty() && found.getLast().last() == possessive - 1) {
            return found.getLast().first();
        }
        // "Today's post"
        return passage.at(possessive - 1).isWord() ? possessive - 1 : possessive + 1;
    }

    private boolean startsName(int i) {
        Token token = passage.at(i);
        if (!token.isNamePart() || token.is(WordClass.SAYING)) {
            return false;
        }
        if (!passage.isSentenceStart(i) || casing.isCapitalInside(token)) {
            return true;
        }
        if (isNoun(token) && !passage.at(i + 1).isNamePart()) {
            return false;
        }
        boolean beforeName = token.is(WordClass.TITLE) || token.is(WordClass.ROLE);
        boolean leads = beforeName || run.isGivenName(i);
        return (leads && run.end(i) > i) || looksLikeSubject(i);
    }

    /// "van der Berg"
    private boolean startsParticleName(int i) {
        Token token = passage.at(i);
        int second = token.capital() ? run.skipParticles(i + 1) : run.skipParticles(i);
        return token.is(WordClass.PARTICLE)
                && second > i + (token.capital() ? 1 : 0)
                && passage.at(second).isNamePart();
    }

    private boolean isVerb(int i) {
        return passage.at(i).isOneOf(VERB);
    }

    /// Whether a capitalised word that starts a sentence is rather a name than any other word.
    private boolean looksLikeSubject(int i) {
        Token token = passage.at(i);
        Token next = passage.at(i + 1);
        boolean verb = isVerb(i + 1);
        return !casing.isSmallSomewhere(token)
                && !token.is(WordClass.ADVERB)
                && !token.lower().endsWith("ing")
                && (verb || next.is("'s") || next.is(",") || run.end(i) > i || leadsTurn(i));
    }

    /// "Lund: '…'"
    private boolean leadsTurn(int i) {
        return passage.at(i + 1).is(":")
                && passage.at(i + 2).isStretch()
                && Name.mayBeName(passage.at(i).word());
    }

    /// The run of name words from `first` on; offices before the name are not part of it.
    private int name(int first) {
        int last = run.end(first);
        int start = run.start(first, last);
        boolean office = start > last;
        found.add(
                new Candidate(
                        passage, office ? first : start, last, office ? Kind.NOUN : Kind.NAME));
        return last + 1;
    }

    /// The noun phrase whose first word behind its determiner is at `from`; `first` is where the
    /// mention begins.
    private int phrase(int from, int first) {
        int last = from - 1;
        while (last + 1 < from + LONGEST_PHRASE && belongsToPhrase(last + 1, from)) {
            last++;
        }
        if (last < from) {
            return from;
        }
        int run = last;
        while (run >= from && passage.at(run).isNamePart()) {
            run--;
        }
        if (run < last) {
            return phraseBeforeName(from, run);
        }
        namesInside(from, last);
        found.add(new Candidate(passage, first, last, Kind.NOUN));
        return last + 1;
    }

    /// A phrase that ends in a name: "the president", "Jane Doe" in "the president Jane Doe". An
    /// office before a name is no mention of its own.
    private int phraseBeforeName(int from, int last) {
        if (last >= from && !passage.at(last).is(WordClass.ROLE)) {
            namesInside(from, last);
        }
        return name(last + 1);
    }

    private void namesInside(int from, int last) {
        for (int i = from; i <= last; i++) {
            if (passage.at(i).isNamePart()) {
                int end = Math.min(last, run.end(i));
                found.add(new Candidate(passage, i, end, Kind.NAME));
                i = end;
            }
        }
    }

    private boolean belongsToPhrase(int i, int from) {
        Token token = passage.at(i);
        if (token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        if (!token.isWord() || token.isGrammar() || token.is(WordClass.SAYING)) {
            return false;
        }
        return i == from ? !phrases.isVerbOfPronoun(i) : !phrases.isBehind(i);
    }

    /// A noun for people, bodies or writings without a determiner, with the words before it.
    private int bareNoun(int i) {
        int last = i - 1;
        while (last + 1 < i + LONGEST_PHRASE && isBareWord(last + 1, i)) {
            last++;
        }
        while (last >= i && !isNoun(passage.at(last))) {
            last--;
        }
        boolean office =
                last >= i
                        && passage.at(last).is(WordClass.ROLE)
                        && passage.at(last + 1).isNamePart();
        if (last >= i && !office) {
            found.add(new Candidate(passage, i, last, Kind.NOUN));
        } else if (last < i && isAloneWithVerb(i)) {
            found.add(new Candidate(passage, i, i, Kind.NOUN));
        }
        return last + 1;
    }

    /// Whether a word that is neither grammar nor verb nor adverb is all that stands with a verb of
    /// saying behind a stretch, as the names that people give themselves: "…," oakleaf said; "…,"
    /// said oakleaf.
    private boolean isAloneWithVerb(int i) {
        Token word = passage.at(i);
        if (word.isOneOf(ENDS_BARE_NOUN)) {
            return false;
        }
        Token next = passage.at(i + 1);
        if (passage.at(i - 1).isStretch()) {
            return next.is(WordClass.SAY);
        }
        boolean ends = next.isPunctuation() || next.kind() == Token.Kind.EDGE;
        return ends && TELLING.contains(passage.at(i - 1).lower()) && passage.at(i - 2).isStretch();
    }

    private boolean isBareWord(int i, int first) {
        Token token = passage.at(i);
        return token.isWord() && (!token.capital() || i == first) && !token.isOneOf(ENDS_BARE_NOUN);
    }

    private static boolean isNoun(Token token) {
        return token.isOneOf(PhraseEnd.NOUN);
    }
}
