package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityName;
import dev.dateline.quote.mention.EntityName.Gender;
import dev.dateline.quote.mention.NamedEntities;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.mention.ReportingClauses;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Resolves "he", "she" and "who" to a name or a noun phrase.
///
/// The last person mentioned is the antecedent less often than the last speaker. Therefore all
/// mentions of a few paragraphs before the pronoun are compared by salience (after Lappin and
/// Leass, 1994).
public final class PronounResolver {
    /// Maximum number of paragraphs searched for an antecedent before the pronoun.
    private static final int MAX_PARAGRAPHS = 5;

    /// Maximum number of tokens searched in each paragraph.
    private static final int MAX_TOKENS = 300;

    // Salience weights, tuned one after the other for the most correct antecedents of some 850
    // pronouns of the training articles.
    private static final double GENDER_MATCH = 1.5;
    private static final double PERSON = 0.5;
    private static final double POSSIBLE_PERSON = -1.5;
    private static final double BARE_NAME = -4;
    private static final double SPEAKER = 1.75;
    private static final double SENTENCE_INITIAL = 1.75;
    private static final double NON_SUBJECT = -2;
    private static final double REPORTED_ON = -1.5;
    private static final double SENTENCE_DISTANCE = 2.75;
    private static final double PARAGRAPH_DISTANCE = 0.75;
    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

    /// Maximum salience that a candidate in the pronoun's own sentence can have.
    private static final double MAX_SALIENCE = GENDER_MATCH + SPEAKER + SENTENCE_INITIAL;

    private final List<ParagraphMentions> mentions;
    private final List<ReportingClauses> reportingClauses;
    private final NamedEntities entities;
    private final Map<EntityMention, Optional<EntityMention>> resolved = new HashMap<>();

    public PronounResolver(
            List<ParagraphMentions> mentions,
            List<ReportingClauses> clauses,
            NamedEntities entities) {
        this.mentions = mentions;
        this.reportingClauses = clauses;
        this.entities = entities;
    }

    /// Returns the antecedent of a pronoun, empty if there is none.
    ///
    /// The pronoun "who" refers to the name or noun before it. "He" and "she" refer to a name of a
    /// compatible gender, or to an unnamed speaker: "an official said".
    public Optional<EntityMention> antecedent(EntityMention pronoun) {
        if (genderOf(pronoun) != Gender.UNKNOWN) {
            return personAntecedent(pronoun);
        }
        return pronoun.head().is("who") ? relativeAntecedent(pronoun) : Optional.empty();
    }

    /// Returns the antecedent of the last pronoun of a chain: "Doe" in "Doe said … he said … he
    /// said".
    private Optional<EntityMention> personAntecedent(EntityMention pronoun) {
        Gender gender = genderOf(pronoun);
        var chain = new ArrayList<EntityMention>();
        Optional<EntityMention> antecedent = Optional.of(pronoun);
        while (antecedent.isPresent() && antecedent.get().kind() == EntityMention.Kind.PRONOUN) {
            Optional<EntityMention> known = resolved.get(antecedent.get());
            if (known == null) {
                chain.add(antecedent.get());
                known = mostSalientAntecedent(antecedent.get(), gender);
            }
            antecedent = known;
        }
        for (EntityMention link : chain) {
            resolved.put(link, antecedent);
        }
        return antecedent;
    }

    private static Gender genderOf(EntityMention pronoun) {
        return switch (pronoun.head().lower()) {
            case "he", "his" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /// Returns the name or noun that a "who" refers to.
    ///
    /// A repeated "and who" has the same antecedent as the "who" before it.
    private Optional<EntityMention> relativeAntecedent(EntityMention who) {
        var chain = new ArrayList<EntityMention>();
        EntityMention first = who;
        Optional<EntityMention> antecedent = resolved.get(first);
        while (antecedent == null) {
            chain.add(first);
            Optional<EntityMention> same = sameBefore(first);
            antecedent = same.isPresent() ? resolved.get(same.get()) : mentionBefore(first);
            first = same.orElse(first);
        }
        for (EntityMention link : chain) {
            resolved.put(link, antecedent);
        }
        return antecedent;
    }

    /// Returns the last "who" before "and who".
    private Optional<EntityMention> sameBefore(EntityMention who) {
        Token before = who.paragraph().at(who.first() - 1);
        return before.is("and") || before.is("or")
                ? mentionsBefore(who).stream().filter(c -> c.head().is("who")).findFirst()
                : Optional.empty();
    }

    /// Returns the name or noun directly before "who", or else the nearest in the sentence.
    private Optional<EntityMention> mentionBefore(EntityMention who) {
        TokenizedParagraph passage = who.paragraph();
        int end = who.first() - 1;
        int last = passage.at(end).isPunctuation() ? end - 1 : end;
        return mentions.get(passage.index())
                .endingAt(last)
                .filter(c -> c.kind() != EntityMention.Kind.PRONOUN)
                .or(() ->
                        mentionsBefore(who).stream()
                                .filter(c -> c.kind() != EntityMention.Kind.PRONOUN)
                                .filter(c -> passage.sameSentence(c.last(), who.first()))
                                .findFirst());
    }

    /// Returns the mentions of the paragraph before "who", the nearest first.
    private List<EntityMention> mentionsBefore(EntityMention who) {
        return mentions.get(who.paragraph().index())
                .endingBetween(who.first() - MAX_TOKENS, who.first() - 1)
                .reversed();
    }

    private Optional<EntityMention> mostSalientAntecedent(EntityMention pronoun, Gender gender) {
        TokenizedParagraph own = pronoun.paragraph();
        int sentence = own.sentenceIndex(pronoun.first());
        int end = pronoun.first();
        EntityMention best = null;
        double highest = IMPOSSIBLE;
        double distance = 0;
        for (int p = own.index(); p >= 0 && p >= own.index() - MAX_PARAGRAPHS; p--) {
            ParagraphMentions paragraph = mentions.get(p);
            if (p < own.index()) {
                end = paragraph.paragraph().size();
                distance += SENTENCE_DISTANCE * sentence + PARAGRAPH_DISTANCE;
                sentence = end == 0 ? 0 : paragraph.paragraph().sentenceIndex(end - 1) + 1;
            }
            if (highest > MAX_SALIENCE - distance) {
                break;
            }
            for (EntityMention candidate :
                    paragraph.endingBetween(end - MAX_TOKENS, end - 1).reversed()) {
                int sentences = sentence - paragraph.paragraph().sentenceIndex(candidate.last());
                double score =
                        salience(candidate, gender) - distance - SENTENCE_DISTANCE * sentences;
                if (score > highest) {
                    highest = score;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double salience(EntityMention candidate, Gender gender) {
        double who = entitySalience(candidate, gender);
        return who == IMPOSSIBLE
                ? IMPOSSIBLE
                : who
                        + (isSpeaker(candidate) ? SPEAKER : 0)
                        + (candidate.paragraph().isSentenceStart(candidate.first())
                                ? SENTENCE_INITIAL
                                : 0)
                        + (candidate.isPrepositionObject() ? NON_SUBJECT : 0)
                        + (candidate.isPossessive() ? NON_SUBJECT : 0)
                        + (isReportedOn(candidate) ? REPORTED_ON : 0);
    }

    private double entitySalience(EntityMention candidate, Gender gender) {
        return switch (candidate.kind()) {
            case NAME -> mayBePersonName(candidate) ? nameSalience(candidate, gender) : IMPOSSIBLE;
            case PRONOUN -> genderOf(candidate) == gender && isSpeaker(candidate) ? 0 : IMPOSSIBLE;
            case NOUN -> isUnnamedSpeaker(candidate) ? 0 : IMPOSSIBLE;
        };
    }

    private double nameSalience(EntityMention candidate, Gender gender) {
        EntityName name = entities.fullestForm(EntityName.of(candidate));
        if (entities.genderOf(name) != Gender.UNKNOWN) {
            return entities.genderOf(name) == gender ? GENDER_MATCH : IMPOSSIBLE;
        }
        if (entities.isPerson(name)) {
            return PERSON;
        }
        if (candidate.paragraph().isHeading()) {
            return IMPOSSIBLE;
        }
        if (!name.isFull()) {
            return looksLikeSurname(candidate) ? BARE_NAME : IMPOSSIBLE;
        }
        return entities.isOrganisation(name) ? IMPOSSIBLE : POSSIBLE_PERSON;
    }

    /// Returns whether a single-word mention is a surname without full name in the article: "Lund
    /// said".
    private boolean looksLikeSurname(EntityMention bare) {
        return !EntityName.of(bare).isOrganisation()
                && !isUpperCase(bare.text())
                && EntityName.of(bare).startsWithNameWord()
                && isSpeaker(bare);
    }

    /// Returns whether a name may be a person's, not an origin ("West German") or a headline's
    /// words.
    private boolean mayBePersonName(EntityMention name) {
        boolean headline = name.paragraph().index() == 0 && isUpperCase(name.text());
        return !name.head().is(WordClass.AFFILIATION)
                && !name.head().is(WordClass.ROLE)
                && !headline;
    }

    private static boolean isUpperCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean isUnnamedSpeaker(EntityMention noun) {
        Token first = noun.paragraph().at(noun.first());
        boolean one = first.is("a") || first.is("an") || first.is("one") || first.is("another");
        return one
                && noun.head().is(WordClass.ROLE)
                && !noun.paragraph().at(noun.last() + 1).is(",")
                && isSpeaker(noun);
    }

    /// Returns whether another speaker in the sentence reports about a mention.
    ///
    /// In "Doe said that Lund was late", Lund is an unlikely speaker of the next sentence.
    private boolean isReportedOn(EntityMention c) {
        return reportingClauses
                .get(c.paragraph().index())
                .before(c.first())
                .filter(clause -> c.paragraph().sameSentence(clause.cueFirst(), c.first()))
                .filter(clause -> !clause.speaker().equals(c))
                .isPresent();
    }

    private boolean isSpeaker(EntityMention candidate) {
        return reportingClauses.get(candidate.paragraph().index()).isSpeaker(candidate);
    }
}
