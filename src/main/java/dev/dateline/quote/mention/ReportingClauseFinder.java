package dev.dateline.quote.mention;

import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the reporting clauses of a paragraph and their speakers by word order alone.
final class ReportingClauseFinder {
    /// Maximum number of tokens from a clause's start to its verb.
    ///
    /// It allows for a name with its role or an apposition.
    private static final int MAX_CLAUSE_TOKENS = 20;

    private static final int MAX_PHRASE_TOKENS = 8;

    /// Nouns for speech and opinion, as in "in Doe's words".
    private static final Set<String> SPEECH_NOUNS =
            Set.of("words", "view", "opinion", "telling", "phrase", "estimation", "formulation");

    private static final Set<String> RECEPTION_VERBS =
            Set.of("heard", "read", "saw", "got", "found");

    private final TokenizedParagraph paragraph;
    private final ParagraphMentions mentions;

    ReportingClauseFinder(ParagraphMentions mentions) {
        this.paragraph = mentions.paragraph();
        this.mentions = mentions;
    }

    /// Returns the reporting clauses of the paragraph in the order of the text.
    List<ReportingClause> find() {
        var found = new ArrayList<ReportingClause>();
        for (int i = 0; i < paragraph.size(); i++) {
            clauseAt(i, found).ifPresent(found::add);
        }
        return found;
    }

    private Optional<ReportingClause> clauseAt(int i, List<ReportingClause> before) {
        Token token = paragraph.at(i);
        if (token.is("according") && paragraph.at(i + 1).is("to")) {
            int verb = i;
            return speakerAfter(i + 2).map(speaker -> new ReportingClause(verb, verb + 1, speaker));
        }
        if (token.is("in")) {
            return possessiveClause(i);
        }
        if ((token.is(WordClass.AUXILIARY) || token.is("came")) && isCopula(i)) {
            return copularClause(i);
        }
        if (token.is(WordClass.REPORTING_PARTICIPLE)) {
            return subjectOfParticiple(i, before)
                    .map(speaker -> new ReportingClause(i, i, speaker));
        }
        if (!token.is(WordClass.REPORTING_VERB) || isNoun(i) || token.capitalized()) {
            return Optional.empty();
        }
        if (isPassive(i)) {
            return passiveClause(i);
        }
        if (followsQuotedSpan(i) || closesSentence(i)) {
            Optional<EntityMention> speaker = speakerAfter(i + 1);
            if (speaker.isPresent()) {
                return speaker.map(s -> invertedClause(i, s));
            }
        }
        return subjectBefore(i).map(speaker -> new ReportingClause(i, i, speaker));
    }

    /// Returns the clause that starts with "in" at a token: "in Doe's words".
    private Optional<ReportingClause> possessiveClause(int in) {
        for (EntityMention owner : mentions.endingBetween(in + 1, in + MAX_PHRASE_TOKENS)) {
            int word = wordAfterPossessor(owner);
            if (owner.first() == in + 1
                    && owner.isPossessive()
                    && SPEECH_NOUNS.contains(paragraph.at(word).lower())) {
                return Optional.of(new ReportingClause(in, word, owner));
            }
        }
        return Optional.empty();
    }

    private boolean isCopula(int i) {
        return switch (paragraph.at(i).lower()) {
            case "was", "is", "came" -> followsQuotedSpan(i);
            default -> false;
        };
    }

    /// Returns a clause after a quoted span whose verb is "is", "was" or "came".
    ///
    /// Examples are "is what Doe thinks", "came the answer from Doe", "was all that Doe would say"
    /// and "was the verdict of Doe". A clause about what Doe heard does not count: someone else
    /// said that.
    private Optional<ReportingClause> copularClause(int verb) {
        Token next = paragraph.at(verb + 1);
        if (next.is("what") || next.is("how") || next.is("all")) {
            int from = paragraph.at(verb + 2).is("that") ? verb + 3 : verb + 2;
            return speakerAfter(from)
                    .filter(c -> !RECEPTION_VERBS.contains(paragraph.at(c.last() + 1).lower()))
                    .map(speaker -> new ReportingClause(verb, verb + 1, speaker));
        }
        for (int i = verb + 2; next.is("the") && i < verb + MAX_PHRASE_TOKENS; i++) {
            if (paragraph.at(i).is("of") || paragraph.at(i).is("from")) {
                int last = i;
                return speakerAfter(i + 1).map(speaker -> new ReportingClause(verb, last, speaker));
            }
        }
        return Optional.empty();
    }

    private int wordAfterPossessor(EntityMention owner) {
        return paragraph.at(owner.last() + 1).is("'s") ? owner.last() + 2 : owner.last() + 1;
    }

    private boolean isNoun(int i) {
        Token before = paragraph.at(i - 1);
        return switch (before.lower()) {
            case "this", "that", "as" -> false;
            case "'s" -> true;
            default ->
                    before.is(WordClass.DETERMINER)
                            || before.is(WordClass.POSSESSIVE)
                            || before.is(WordClass.PREPOSITION);
        };
    }

    private boolean isPassive(int i) {
        int auxiliary = skipAdverbs(i - 1);
        return switch (paragraph.at(auxiliary).lower()) {
            case "is", "was", "were", "are", "be", "been", "being" -> true;
            default -> paragraph.at(i + 1).is("by") && !followsQuotedSpan(i);
        };
    }

    private Optional<ReportingClause> passiveClause(int verb) {
        for (int i = verb + 1; i < verb + MAX_PHRASE_TOKENS; i++) {
            if (paragraph.at(i).is("by")) {
                return speakerAfter(i + 1).map(speaker -> new ReportingClause(verb, verb, speaker));
            }
            if (!paragraph.at(i).isWord()) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean followsQuotedSpan(int i) {
        int before = skipAdverbs(i - 1);
        return paragraph.at(before).isQuotedSpan()
                || (paragraph.at(before).isPunctuation()
                        && paragraph.at(before - 1).isQuotedSpan());
    }

    /// Returns whether a verb and its speaker end the sentence of a quoted span.
    ///
    /// An example is: The line is "…", said Doe.
    private boolean closesSentence(int verb) {
        return paragraph.at(verb - 1).is(",")
                && paragraph.at(startOfClause(verb) - 1).isQuotedSpan()
                && mentions.startingAt(verb + 1)
                        .filter(c -> c.isName() || c.kind() == EntityMention.Kind.PRONOUN)
                        .filter(c -> endsSentence(c.last() + 1))
                        .isPresent();
    }

    private boolean endsSentence(int i) {
        return i == paragraph.size() || paragraph.at(i).is(".");
    }

    private int skipAdverbs(int i) {
        int before = i;
        while (paragraph.at(before).is(WordClass.ADVERB)) {
            before--;
        }
        return before;
    }

    /// Returns the clause whose speaker follows the verb, as in "said Jane Doe".
    ///
    /// In "begins the post by Jane Doe", the author is the speaker and the cue extends to the name.
    private ReportingClause invertedClause(int verb, EntityMention speaker) {
        int writer = speaker.last() + 2;
        if (speaker.head().is(WordClass.DOCUMENT) && paragraph.at(speaker.last() + 1).is("by")) {
            Optional<EntityMention> named = speakerAfter(writer).filter(EntityMention::isName);
            if (named.isPresent()) {
                return new ReportingClause(verb, writer - 1, named.get());
            }
        }
        return new ReportingClause(verb, verb, speaker);
    }

    /// Returns the speaker after a verb: the first mention from token `from` on.
    ///
    /// A role before a name is skipped.
    private Optional<EntityMention> speakerAfter(int from) {
        Optional<EntityMention> best = Optional.empty();
        for (int i = from; i < from + MAX_PHRASE_TOKENS; i++) {
            Token token = paragraph.at(i);
            boolean inPhrase = token.isWord() || token.is("'s");
            if (!inPhrase || token.is(WordClass.PREPOSITION)) {
                break;
            }
            Optional<EntityMention> here = mentions.startingAt(i);
            if (here.isPresent()) {
                EntityMention candidate = here.get();
                boolean person = candidate.kind() != EntityMention.Kind.NOUN;
                best = best.isEmpty() || person ? here : best;
                i = candidate.last();
                if (!candidate.isPossessive() && !isRoleBeforeName(i + 1)) {
                    break;
                }
            }
        }
        return best;
    }

    /// Returns whether a role before a name starts at `from`: "president" in "Acme president Jane
    /// Doe".
    private boolean isRoleBeforeName(int from) {
        int i = from;
        while (i < from + MAX_PHRASE_TOKENS
                && paragraph.at(i).isWord()
                && !paragraph.at(i).isClosedClass()) {
            if (paragraph.at(i).is(WordClass.ROLE) && paragraph.at(i + 1).isNamePart()) {
                return true;
            }
            i++;
        }
        return false;
    }

    private Optional<EntityMention> subjectBefore(int verb) {
        int end = verb - 1;
        while (paragraph.at(end).is(WordClass.ADVERB)
                || paragraph.at(end).is(WordClass.AUXILIARY)) {
            end--;
        }
        end = skipWeekday(end);
        Token token = paragraph.at(end);
        if (token.is(",")) {
            return beforeApposition(end);
        }
        if (token.is("who") || token.is("which")) {
            int noun = paragraph.at(end - 1).is(",") ? end - 2 : end - 1;
            return mentions.endingAt(noun).or(() -> mentions.endingAt(verb - 1));
        }
        Optional<EntityMention> nearest = mentions.endingAt(end);
        return nearest.isPresent() ? nearest.map(this::headNoun) : clauseSubject(verb);
    }

    /// Returns the token before a weekday that ends at `end`: "Doe" in "Doe on Monday said".
    ///
    /// Returns `end` if there is no weekday.
    private int skipWeekday(int end) {
        boolean day =
                paragraph.at(end).is(WordClass.NON_NAME)
                        && paragraph.at(end - 1).is(WordClass.PREPOSITION);
        return day ? end - 2 : end;
    }

    /// Returns the subject before an apposition: "Doe" in "Doe, the director, said".
    ///
    /// It is the nearest mention with a comma after it that is a subject and no apposition itself.
    private Optional<EntityMention> beforeApposition(int comma) {
        List<EntityMention> before = mentions.endingBetween(startOfClause(comma), comma - 2);
        for (EntityMention candidate : before.reversed()) {
            boolean apposition =
                    paragraph.at(candidate.first() - 1).is(",")
                            && candidate.kind() == EntityMention.Kind.NOUN;
            if (paragraph.at(candidate.last() + 1).is(",")
                    && !candidate.isPrepositionObject()
                    && !apposition) {
                return Optional.of(candidate);
            }
        }
        return mentions.endingAt(comma - 1);
    }

    /// Returns the subject of a verb that does not follow it directly: "Doe took the stage and
    /// said".
    private Optional<EntityMention> clauseSubject(int verb) {
        return mentions.subjectsBetween(startOfClause(verb), verb - 1).findFirst();
    }

    private int startOfClause(int end) {
        int i = end;
        while (i > 0
                && end - i < MAX_CLAUSE_TOKENS
                && paragraph.sameSentence(i - 1, end)
                && !paragraph.at(i - 1).isQuotedSpan()) {
            i--;
        }
        return i;
    }

    /// Returns the speaker of a participle.
    ///
    /// It is the subject of the reporting verb before the participle, or else of its sentence.
    private Optional<EntityMention> subjectOfParticiple(
            int participle, List<ReportingClause> before) {
        if (!before.isEmpty() && paragraph.sameSentence(before.getLast().cueFirst(), participle)) {
            return Optional.of(before.getLast().speaker());
        }
        return clauseSubject(participle);
    }

    /// Returns the noun that a mention depends on: "a spokesman" in "a spokesman for the company".
    private EntityMention headNoun(EntityMention candidate) {
        EntityMention governor = candidate;
        for (int hops = 0; hops < 3 && governor.isPrepositionObject(); hops++) {
            Optional<EntityMention> before = nounBefore(governor.first() - 2);
            if (before.isEmpty()) {
                break;
            }
            governor = before.get();
        }
        return governor;
    }

    /// Returns the mention that ends at `end` or up to two words before, as in "people familiar
    /// with".
    private Optional<EntityMention> nounBefore(int end) {
        for (int i = end; i > end - 3 && paragraph.at(i).isWord(); i--) {
            Optional<EntityMention> here = mentions.endingAt(i);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }
}
