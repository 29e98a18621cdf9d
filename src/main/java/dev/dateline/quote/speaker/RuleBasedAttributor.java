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

/// Proposes speakers for a quoted span, with one rule for each way in which newspapers name
/// speakers.
///
/// The first proposal is the answer of the rules alone; [SpeakerAttributor] ranks all of them.
final class RuleBasedAttributor {
    /// Maximum number of tokens between a quoted span and its reporting clause.
    private static final int MAX_CLAUSE_DISTANCE = 3;

    /// Maximum number of tokens of a role that precedes a name.
    private static final int MAX_ROLE_TOKENS = 10;

    /// Maximum number of tokens after the speaker at the end of a sentence, as in "in a speech".
    private static final int MAX_TRAILING_TOKENS = 6;

    private static final int MAX_CLAUSE_TOKENS = 40;
    private static final int MAX_SIGNATURE_TOKENS = 16;

    private final AnalyzedArticle article;

    RuleBasedAttributor(AnalyzedArticle analyzed) {
        this.article = analyzed;
    }

    /// Returns the proposals from the most to the least reliable rule, at most one for each rule.
    ///
    /// @param previous the attribution of the quoted span before
    List<RuleProposal> proposals(SpanContext context, Optional<Attribution> previous) {
        var proposals = new ArrayList<RuleProposal>();
        saidAfter(context).ifPresent(proposals::add);
        saidBefore(context).ifPresent(proposals::add);
        signature(context).ifPresent(proposals::add);
        colon(context).ifPresent(proposals::add);
        continued(context, previous).ifPresent(proposals::add);
        sameTurn(context, previous).ifPresent(proposals::add);
        subject(context).ifPresent(proposals::add);
        earlierSentence(context).ifPresent(proposals::add);
        earlierParagraph(context, previous).ifPresent(proposals::add);
        return proposals;
    }

    private Optional<RuleProposal> saidAfter(SpanContext context) {
        return reportingClauses(context.paragraphIndex())
                .after(context.tokenIndex() + 1)
                .filter(clause -> clause.start() > context.tokenIndex())
                .filter(clause ->
                        context.paragraph().sameSentence(context.tokenIndex(), clause.cueFirst()))
                .filter(clause -> isAdjacentClause(context, clause.start()))
                .or(() -> sentenceFinalClause(context))
                .map(clause -> proposal(clause, AttributionRule.SAID_AFTER));
    }

    /// Returns the reporting clause that ends the quoted span's sentence after a comma.
    ///
    /// An example is: it is "…" in May, said Doe.
    private Optional<ReportingClause> sentenceFinalClause(SpanContext context) {
        TokenizedParagraph paragraph = context.paragraph();
        return reportingClauses(context.paragraphIndex())
                .after(context.tokenIndex() + 1)
                .filter(clause -> clause.start() > context.tokenIndex())
                .filter(clause -> paragraph.sameSentence(context.tokenIndex(), clause.cueFirst()))
                .filter(clause -> paragraph.at(tokenBeforeRole(paragraph, clause.start())).is(","))
                .filter(clause -> closesSentence(paragraph, clause));
    }

    /// Returns the token before the role that precedes the reporting clause at token `from`.
    private static int tokenBeforeRole(TokenizedParagraph paragraph, int from) {
        int i = from - 1;
        while (i > from - MAX_ROLE_TOKENS
                && paragraph.at(i).isWord()
                && !isVerbalContext(paragraph.at(i))) {
            i--;
        }
        return i;
    }

    private static boolean closesSentence(TokenizedParagraph paragraph, ReportingClause clause) {
        int last = Math.max(clause.cueLast(), clause.speaker().last());
        int end = last + 1;
        while (end < paragraph.size()
                && end < last + MAX_TRAILING_TOKENS
                && paragraph.at(end).isWord()) {
            end++;
        }
        return end == paragraph.size() || paragraph.at(end).is(".");
    }

    /// Returns whether only punctuation or a role separates a quoted span from its reporting
    /// clause.
    private static boolean isAdjacentClause(SpanContext context, int from) {
        for (int i = context.tokenIndex() + 1; i < from; i++) {
            Token token = context.paragraph().at(i);
            boolean punctuation = token.is(",") || token.is("'s") || isDash(token);
            boolean role =
                    i < context.tokenIndex() + MAX_ROLE_TOKENS
                            && token.isWord()
                            && !isVerbalContext(token);
            if (!punctuation && !role) {
                return false;
            }
        }
        char end = context.paragraph().lastCharacterOfSpan(context.tokenIndex());
        boolean paused =
                ",?!-–—…".indexOf(end) >= 0
                        || context.paragraph().at(context.tokenIndex() + 1).isPunctuation();
        return paused || from - context.tokenIndex() <= MAX_CLAUSE_DISTANCE;
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

    private Optional<RuleProposal> saidBefore(SpanContext context) {
        return reportingClauses(context.paragraphIndex())
                .before(context.tokenIndex())
                .filter(clause ->
                        context.paragraph().sameSentence(clause.cueFirst(), context.tokenIndex()))
                .map(clause -> proposal(clause, AttributionRule.SAID_BEFORE));
    }

    private Optional<RuleProposal> signature(SpanContext context) {
        TokenizedParagraph paragraph = context.paragraph();
        if (isDash(paragraph.at(context.tokenIndex() + 1))) {
            return signature(paragraph, context.tokenIndex() + 2);
        }
        boolean alone =
                context.isFirstInParagraph() && paragraph.size() <= context.tokenIndex() + 2;
        int next = context.paragraphIndex() + 1;
        if (!alone || next >= article.paragraphs().size()) {
            return Optional.empty();
        }
        TokenizedParagraph below = article.paragraphs().get(next);
        return isDash(below.at(0)) ? signature(below, 1) : Optional.empty();
    }

    /// Proposes the name at token `first` as a signature if few tokens and no verb follow it.
    private Optional<RuleProposal> signature(TokenizedParagraph paragraph, int first) {
        if (paragraph.size() > first + MAX_SIGNATURE_TOKENS) {
            return Optional.empty();
        }
        for (int i = first; i < paragraph.size(); i++) {
            Token token = paragraph.at(i);
            if (token.is(WordClass.REPORTING_VERB)
                    || token.is(WordClass.AUXILIARY)
                    || token.isQuotedSpan()) {
                return Optional.empty();
            }
        }
        return article.mentions()
                .get(paragraph.index())
                .startingAt(first)
                .map(c -> new RuleProposal(c, Cue.NONE, AttributionRule.SIGNATURE));
    }

    private Optional<RuleProposal> colon(SpanContext context) {
        if (!context.paragraph().at(context.tokenIndex() - 1).is(":")) {
            return Optional.empty();
        }
        return sentenceSubject(context, context.tokenIndex() - 1)
                .map(c -> new RuleProposal(c, Cue.NONE, AttributionRule.COLON));
    }

    private Optional<RuleProposal> continued(SpanContext context, Optional<Attribution> previous) {
        return context.quotedSpan().continues()
                ? previous.map(a -> repeatSpeaker(a, AttributionRule.CONTINUED))
                : Optional.empty();
    }

    private Optional<RuleProposal> sameTurn(SpanContext context, Optional<Attribution> previous) {
        boolean turn = context.startsSentence() && !context.isFirstInParagraph();
        return turn
                ? previous.map(a -> repeatSpeaker(a, AttributionRule.SAME_TURN))
                : Optional.empty();
    }

    private Optional<RuleProposal> subject(SpanContext context) {
        if (context.startsSentence()) {
            return Optional.empty();
        }
        Optional<EntityMention> nearest =
                sentenceMentions(context, context.tokenIndex() - 1).reversed().stream()
                        .filter(c -> c.kind() != Kind.NOUN && !c.isPrepositionObject())
                        .findFirst();
        return nearest.or(() -> sentenceSubject(context, context.tokenIndex() - 1))
                .map(c -> new RuleProposal(c, Cue.NONE, AttributionRule.SUBJECT));
    }

    private Optional<RuleProposal> earlierSentence(SpanContext context) {
        return reportingClauses(context.paragraphIndex())
                .before(context.tokenIndex())
                .map(clause ->
                        new RuleProposal(
                                clause.speaker(), Cue.NONE, AttributionRule.EARLIER_SENTENCE));
    }

    private Optional<RuleProposal> earlierParagraph(
            SpanContext context, Optional<Attribution> previous) {
        if (context.paragraphIndex() == 0) {
            return Optional.empty();
        }
        TokenizedParagraph before = article.paragraphs().get(context.paragraphIndex() - 1);
        boolean announced = before.at(before.size() - 1).is(":");
        boolean quoted = previous.isPresent() && previous.get().mention().paragraph() == before;
        if (quoted && !announced) {
            return previous.map(a -> repeatSpeaker(a, AttributionRule.EARLIER_PARAGRAPH));
        }
        Optional<RuleProposal> said =
                reportingClauses(before.index())
                        .before(before.size())
                        .map(clause ->
                                new RuleProposal(
                                        clause.speaker(),
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

    /// Returns whether a mention can speak, unlike "the way" or "a laptop".
    private static boolean isEntity(EntityMention subject) {
        return subject.kind() != Kind.NOUN
                || subject.head().isOneOf(NounPhraseBoundary.ENTITY_NOUN);
    }

    private static RuleProposal repeatSpeaker(Attribution before, AttributionRule rule) {
        return new RuleProposal(before.mention(), Cue.NONE, rule);
    }

    private static RuleProposal proposal(ReportingClause clause, AttributionRule rule) {
        return new RuleProposal(clause.speaker(), clause.cue(), rule);
    }

    private ReportingClauses reportingClauses(int paragraph) {
        return article.reportingClauses().get(paragraph);
    }

    private Optional<EntityMention> sentenceSubject(SpanContext context, int end) {
        return sentenceMentions(context, end).stream()
                .filter(c -> !c.isPrepositionObject() && !c.isPossessive())
                .findFirst();
    }

    private List<EntityMention> sentenceMentions(SpanContext context, int end) {
        int start = context.paragraph().sentenceStart(end, MAX_CLAUSE_TOKENS);
        return article.mentions().get(context.paragraphIndex()).endingBetween(start, end);
    }
}
