package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityMention.Kind;
import dev.dateline.quote.mention.NounPhraseBoundary;
import dev.dateline.quote.mention.ReportingClause;
import dev.dateline.quote.mention.ReportingClauses;
import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Proposes speakers for a stretch by the ways in which newspapers give them, one way at a time.
///
/// The first proposal is the answer of the rules alone; [SpeakerAttributor] weighs all of them.
final class RuleBasedAttributor {
    /// Tokens between a quotation and the clause that gives its speaker.
    private static final int MAX_CLAUSE_DISTANCE = 3;

    /// Tokens that an office before a name may take up.
    private static final int MAX_ROLE_TOKENS = 10;

    /// Tokens that may follow the speaker in the clause that closes a sentence: "in a speech".
    private static final int MAX_TRAILING_TOKENS = 6;

    private static final int MAX_CLAUSE_TOKENS = 40;
    private static final int MAX_SIGNATURE_TOKENS = 16;

    private final AnalyzedArticle article;

    RuleBasedAttributor(AnalyzedArticle reading) {
        this.article = reading;
    }

    /// From the surest to the last resort, at most one of each [AttributionRule]. `previous` is
    /// what became of the stretch before.
    List<RuleProposal> proposals(SpanContext place, Optional<Attribution> previous) {
        var proposals = new ArrayList<RuleProposal>();
        saidAfter(place).ifPresent(proposals::add);
        saidBefore(place).ifPresent(proposals::add);
        signature(place).ifPresent(proposals::add);
        colon(place).ifPresent(proposals::add);
        continued(place, previous).ifPresent(proposals::add);
        sameTurn(place, previous).ifPresent(proposals::add);
        subject(place).ifPresent(proposals::add);
        earlierSentence(place).ifPresent(proposals::add);
        earlierParagraph(place, previous).ifPresent(proposals::add);
        return proposals;
    }

    private Optional<RuleProposal> saidAfter(SpanContext place) {
        return reportingClauses(place.paragraphIndex())
                .after(place.tokenIndex() + 1)
                .filter(saying -> saying.start() > place.tokenIndex())
                .filter(saying ->
                        place.paragraph().sameSentence(place.tokenIndex(), saying.cueFirst()))
                .filter(saying -> isAdjacentClause(place, saying.start()))
                .or(() -> sentenceFinalClause(place))
                .map(saying -> proposal(saying, AttributionRule.SAID_AFTER));
    }

    /// The clause that closes the sentence behind a comma: it is "…" in May, said Doe.
    private Optional<ReportingClause> sentenceFinalClause(SpanContext place) {
        TokenizedParagraph passage = place.paragraph();
        return reportingClauses(place.paragraphIndex())
                .after(place.tokenIndex() + 1)
                .filter(saying -> saying.start() > place.tokenIndex())
                .filter(saying -> passage.sameSentence(place.tokenIndex(), saying.cueFirst()))
                .filter(saying -> passage.at(tokenBeforeRole(passage, saying.start())).is(","))
                .filter(saying -> closesSentence(passage, saying));
    }

    /// What stands before the words of an office that lead to the clause at `from`.
    private static int tokenBeforeRole(TokenizedParagraph passage, int from) {
        int i = from - 1;
        while (i > from - MAX_ROLE_TOKENS
                && passage.at(i).isWord()
                && !isVerbalContext(passage.at(i))) {
            i--;
        }
        return i;
    }

    private static boolean closesSentence(TokenizedParagraph passage, ReportingClause saying) {
        int last = Math.max(saying.cueLast(), saying.speaker().last());
        int end = last + 1;
        while (end < passage.size()
                && end < last + MAX_TRAILING_TOKENS
                && passage.at(end).isWord()) {
            end++;
        }
        return end == passage.size() || passage.at(end).is(".");
    }

    /// Whether what stands between the quotation and its clause is no more than an office before
    /// the name, or a comma.
    private static boolean isAdjacentClause(SpanContext place, int from) {
        for (int i = place.tokenIndex() + 1; i < from; i++) {
            Token token = place.paragraph().at(i);
            boolean punctuation = token.is(",") || token.is("'s") || isDash(token);
            boolean office =
                    i < place.tokenIndex() + MAX_ROLE_TOKENS
                            && token.isWord()
                            && !isVerbalContext(token);
            if (!punctuation && !office) {
                return false;
            }
        }
        char end = place.paragraph().lastCharacterOfSpan(place.tokenIndex());
        boolean paused =
                ",?!-–—…".indexOf(end) >= 0
                        || place.paragraph().at(place.tokenIndex() + 1).isPunctuation();
        return paused || from - place.tokenIndex() <= MAX_CLAUSE_DISTANCE;
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("–") || token.is("—") || token.is("―");
    }

    private static boolean isVerbalContext(Token token) {
        return token.is(WordClass.AUXILIARY)
                || token.is(WordClass.PRONOUN)
                || token.is(WordClass.NON_NAME)
                || (token.is(WordClass.PREPOSITION) && !token.is("of") && !token.is("for"));
    }

    private Optional<RuleProposal> saidBefore(SpanContext place) {
        return reportingClauses(place.paragraphIndex())
                .before(place.tokenIndex())
                .filter(saying ->
                        place.paragraph().sameSentence(saying.cueFirst(), place.tokenIndex()))
                .map(saying -> proposal(saying, AttributionRule.SAID_BEFORE));
    }

    private Optional<RuleProposal> signature(SpanContext place) {
        TokenizedParagraph passage = place.paragraph();
        if (isDash(passage.at(place.tokenIndex() + 1))) {
            return signature(passage, place.tokenIndex() + 2);
        }
        boolean alone = place.isFirstInParagraph() && passage.size() <= place.tokenIndex() + 2;
        int next = place.paragraphIndex() + 1;
        if (!alone || next >= article.paragraphs().size()) {
            return Optional.empty();
        }
        TokenizedParagraph below = article.paragraphs().get(next);
        return isDash(below.at(0)) ? signature(below, 1) : Optional.empty();
    }

    /// The name at `first` where little more and no verb stands in the paragraph behind it.
    private Optional<RuleProposal> signature(TokenizedParagraph passage, int first) {
        if (passage.size() > first + MAX_SIGNATURE_TOKENS) {
            return Optional.empty();
        }
        for (int i = first; i < passage.size(); i++) {
            Token token = passage.at(i);
            if (token.is(WordClass.REPORTING_VERB)
                    || token.is(WordClass.AUXILIARY)
                    || token.isQuotedSpan()) {
                return Optional.empty();
            }
        }
        return article.mentions()
                .get(passage.index())
                .startingAt(first)
                .map(c -> new RuleProposal(c, Cue.NONE, AttributionRule.SIGNATURE));
    }

    private Optional<RuleProposal> colon(SpanContext place) {
        if (!place.paragraph().at(place.tokenIndex() - 1).is(":")) {
            return Optional.empty();
        }
        return sentenceSubject(place, place.tokenIndex() - 1)
                .map(c -> new RuleProposal(c, Cue.NONE, AttributionRule.COLON));
    }

    private Optional<RuleProposal> continued(SpanContext place, Optional<Attribution> previous) {
        return place.quotedSpan().continues()
                ? previous.map(a -> repeatSpeaker(a, AttributionRule.CONTINUED))
                : Optional.empty();
    }

    private Optional<RuleProposal> sameTurn(SpanContext place, Optional<Attribution> previous) {
        boolean turn = place.startsSentence() && !place.isFirstInParagraph();
        return turn
                ? previous.map(a -> repeatSpeaker(a, AttributionRule.SAME_TURN))
                : Optional.empty();
    }

    private Optional<RuleProposal> subject(SpanContext place) {
        if (place.startsSentence()) {
            return Optional.empty();
        }
        Optional<EntityMention> nearest =
                sentenceMentions(place, place.tokenIndex() - 1).reversed().stream()
                        .filter(c -> c.kind() != Kind.NOUN && !c.isPrepositionObject())
                        .findFirst();
        return nearest.or(() -> sentenceSubject(place, place.tokenIndex() - 1))
                .map(c -> new RuleProposal(c, Cue.NONE, AttributionRule.SUBJECT));
    }

    private Optional<RuleProposal> earlierSentence(SpanContext place) {
        return reportingClauses(place.paragraphIndex())
                .before(place.tokenIndex())
                .map(saying ->
                        new RuleProposal(
                                saying.speaker(), Cue.NONE, AttributionRule.EARLIER_SENTENCE));
    }

    private Optional<RuleProposal> earlierParagraph(
            SpanContext place, Optional<Attribution> previous) {
        if (place.paragraphIndex() == 0) {
            return Optional.empty();
        }
        TokenizedParagraph before = article.paragraphs().get(place.paragraphIndex() - 1);
        boolean announced = before.at(before.size() - 1).is(":");
        boolean quoted = previous.isPresent() && previous.get().mention().paragraph() == before;
        if (quoted && !announced) {
            return previous.map(a -> repeatSpeaker(a, AttributionRule.EARLIER_PARAGRAPH));
        }
        Optional<RuleProposal> said =
                reportingClauses(before.index())
                        .before(before.size())
                        .map(saying ->
                                new RuleProposal(
                                        saying.speaker(),
                                        Cue.NONE,
                                        AttributionRule.EARLIER_PARAGRAPH));
        Optional<RuleProposal> subject =
                article.mentions()
                        .get(before.index())
                        .subjectsBetween(before.size() - MAX_CLAUSE_TOKENS, before.size() - 1)
                        .filter(RuleBasedAttributor::isEntity)
                        .findFirst()
                        .map(c -> new RuleProposal(c, Cue.NONE, AttributionRule.EARLIER_PARAGRAPH));
        return said.or(() -> subject)
                .or(() -> previous.map(a -> repeatSpeaker(a, AttributionRule.EARLIER_PARAGRAPH)));
    }

    /// Not "the way" or "a laptop".
    private static boolean isEntity(EntityMention subject) {
        return subject.kind() != Kind.NOUN
                || subject.head().isOneOf(NounPhraseBoundary.ENTITY_NOUN);
    }

    private static RuleProposal repeatSpeaker(Attribution before, AttributionRule rule) {
        return new RuleProposal(before.mention(), Cue.NONE, rule);
    }

    private static RuleProposal proposal(ReportingClause saying, AttributionRule rule) {
        return new RuleProposal(saying.speaker(), saying.cue(), rule);
    }

    private ReportingClauses reportingClauses(int paragraph) {
        return article.reportingClauses().get(paragraph);
    }

    private Optional<EntityMention> sentenceSubject(SpanContext place, int end) {
        return sentenceMentions(place, end).stream()
                .filter(c -> !c.isPrepositionObject() && !c.isPossessive())
                .findFirst();
    }

    private List<EntityMention> sentenceMentions(SpanContext place, int end) {
        int start = end;
        while (start > 0
                && end - start < MAX_CLAUSE_TOKENS
                && place.paragraph().sameSentence(start - 1, end)) {
            start--;
        }
        return article.mentions().get(place.paragraphIndex()).endingBetween(start, end);
    }
}
