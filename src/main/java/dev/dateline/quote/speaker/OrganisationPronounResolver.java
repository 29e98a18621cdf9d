package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityName;
import dev.dateline.quote.mention.NamedEntities;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.mention.ReportingClauses;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Resolves "it" to an organisation and "they" to a group.
///
/// The antecedent is the last one before the pronoun that is a speaker itself, by name or as "the
/// bank", "the report", "the brokers".
public final class OrganisationPronounResolver {
    /// Maximum number of paragraphs searched for an antecedent before the pronoun.
    private static final int MAX_PARAGRAPHS = 3;

    /// Maximum number of tokens in each paragraph.
    private static final int MAX_TOKENS = 1_000;

    /// Past forms of reporting verbs that do not end in -ed.
    private static final Set<String> IRREGULAR_PAST_VERBS = Set.of("said", "told", "wrote");

    private final List<ParagraphMentions> mentions;
    private final List<ReportingClauses> reportingClauses;
    private final NamedEntities entities;

    public OrganisationPronounResolver(
            List<ParagraphMentions> mentions,
            List<ReportingClauses> clauses,
            NamedEntities entities) {
        this.mentions = mentions;
        this.reportingClauses = clauses;
        this.entities = entities;
    }

    /// Returns the antecedent of a pronoun that is the subject of a reporting verb.
    ///
    /// Present forms do not count: a machine or a page "says" something too.
    public Optional<EntityMention> antecedent(EntityMention it) {
        if (!isReportingSubject(it)) {
            return Optional.empty();
        }
        boolean several = it.head().is("they");
        return ParagraphMentions.lastBefore(
                it,
                mentions,
                MAX_PARAGRAPHS,
                MAX_TOKENS,
                c ->
                        (several ? isNoun(c, WordClass.GROUP) : isOrganisationOrDocument(c))
                                && isSpeaker(c));
    }

    /// Returns whether a pronoun is the subject of a past reporting verb: "It said", "it also
    /// added".
    private static boolean isReportingSubject(EntityMention it) {
        TokenizedParagraph paragraph = it.paragraph();
        int verb = it.last() + 1;
        while (paragraph.at(verb).is(WordClass.ADVERB)) {
            verb++;
        }
        Token told = paragraph.at(verb);
        return IRREGULAR_PAST_VERBS.contains(told.lower())
                || (told.is(WordClass.REPORTING_VERB) && told.lower().endsWith("ed"));
    }

    private static boolean isNoun(EntityMention candidate, WordClass wordClass) {
        return candidate.kind() == EntityMention.Kind.NOUN && candidate.head().is(wordClass);
    }

    private boolean isOrganisationOrDocument(EntityMention candidate) {
        return isOrganisation(candidate) || isNoun(candidate, WordClass.DOCUMENT);
    }

    private boolean isOrganisation(EntityMention candidate) {
        return switch (candidate.kind()) {
            case PRONOUN -> false;
            case NOUN -> candidate.head().is(WordClass.ORGANISATION);
            case NAME -> isOrganisation(entities.fullestForm(EntityName.of(candidate)), candidate);
        };
    }

    /// Returns whether a name is an organisation's.
    ///
    /// A single word that is no surname counts as one.
    private boolean isOrganisation(EntityName name, EntityMention candidate) {
        boolean nobody =
                candidate.head().is(WordClass.AFFILIATION) || candidate.head().is(WordClass.ROLE);
        return !nobody
                && !entities.isPerson(name)
                && (!name.isFull() || entities.isOrganisation(name));
    }

    private boolean isSpeaker(EntityMention candidate) {
        return reportingClauses.get(candidate.paragraph().index()).isSpeaker(candidate);
    }
}
