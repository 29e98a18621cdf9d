package dev.dateline.quote;

import dev.dateline.quote.Name.Gender;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds whom "he", "she" or "who" stands for.
///
/// Who was spoken of last is not the answer as often as who spoke last: so all who stand in the few
/// paragraphs before it are weighed against each other, as a reader would who looks for the one
/// that the article is about just there (salience, after Lappin and Leass, 1994).
final class PronounResolver {
    /// Paragraphs before a pronoun that its name may stand in.
    private static final int PARAGRAPHS = 5;

    /// Tokens looked at in each of them.
    private static final int TOKENS = 300;

    // What speaks for one and against another; found by trying values, one after the other, for the
    // most right names of some 850 pronouns of the training articles.
    private static final double OF_GENDER = 1.5;
    private static final double PERSON = 0.5;
    private static final double PERHAPS_PERSON = -1.5;
    private static final double BARE_NAME = -4;
    private static final double SPEAKS = 1.75;
    private static final double STARTS = 1.75;
    private static final double NO_SUBJECT = -2;
    private static final double REPORTED = -1.5;
    private static final double A_SENTENCE = 2.75;
    private static final double A_PARAGRAPH = 0.75;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    /// The most that a candidate of the pronoun's own sentence can come to.
    private static final double MOST = OF_GENDER + SPEAKS + STARTS;

    private final List<Mentions> mentions;
    private final List<Sayings> sayings;
    private final Cast cast;
    private final Map<Candidate, Optional<Candidate>> resolved = new HashMap<>();

    PronounResolver(List<Mentions> mentions, List<Sayings> sayings, Cast cast) {
        this.mentions = mentions;
        this.sayings = sayings;
        this.cast = cast;
    }

    /// "Who" stands for the name or noun before it; "he" and "she" for somebody named before them
    /// who may be of their gender, or for somebody without a name who speaks after it: "an official
    /// said".
    Optional<Candidate> antecedent(Candidate pronoun) {
        Gender gender = genderOf(pronoun);
        if (gender != Gender.UNKNOWN) {
            Optional<Candidate> known = resolved.get(pronoun);
            if (known == null) {
                known = subject(pronoun, gender);
                resolved.put(pronoun, known);
            }
            return known;
        }
        return pronoun.head().is("who") ? mentionBefore(pronoun) : Optional.empty();
    }

    private static Gender genderOf(Candidate pronoun) {
        return switch (pronoun.head().lower()) {
            case "he", "his" -> Gender.MALE;
            case "she", "her" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    /// The name or noun right before "who", or else the nearest in its sentence; "and who" stands
    /// for the same as the "who" before.
    private Optional<Candidate> mentionBefore(Candidate who) {
        Passage passage = who.passage();
        Mentions paragraph = mentions.get(passage.index());
        int end = who.first() - 1;
        boolean again = passage.at(end).is("and") || passage.at(end).is("or");
        int last = passage.at(end).isPunctuation() ? end - 1 : end;
        List<Candidate> before = paragraph.between(who.first() - TOKENS, end).reversed();
        Optional<Candidate> same =
                before.stream().filter(c -> again && c.head().is("who")).findFirst();
        if (same.isPresent()) {
            return mentionBefore(same.get());
        }
        return paragraph
                .endingAt(last)
                .filter(c -> c.kind() != Candidate.Kind.PRONOUN)
                .or(() ->
                        before.stream()
                                .filter(c -> c.kind() != Candidate.Kind.PRONOUN)
                                .filter(c -> passage.sameSentence(c.last(), who.first()))
                                .findFirst());
    }

    private Optional<Candidate> subject(Candidate pronoun, Gender gender) {
        Passage own = pronoun.passage();
        int sentence = own.sentence(pronoun.first());
        int end = pronoun.first();
        Candidate best = null;
        double highest = NEVER;
        double distance = 0;
        for (int p = own.index(); p >= 0 && p >= own.index() - PARAGRAPHS; p--) {
            Mentions paragraph = mentions.get(p);
            if (p < own.index()) {
                end = paragraph.passage().size();
                distance += A_SENTENCE * sentence + A_PARAGRAPH;
                sentence = end == 0 ? 0 : paragraph.passage().sentence(end - 1) + 1;
            }
            if (highest > MOST - distance) {
                break;
            }
            for (Candidate candidate : paragraph.between(end - TOKENS, end - 1).reversed()) {
                int sentences = sentence - paragraph.passage().sentence(candidate.last());
                double score = salience(candidate, gender) - distance - A_SENTENCE * sentences;
                if (score > highest) {
                    highest = score;
                    best = candidate;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        return best.kind() == Candidate.Kind.PRONOUN ? antecedent(best) : Optional.of(best);
    }

    private double salience(Candidate candidate, Gender gender) {
        double who = likelihood(candidate, gender);
        return who == NEVER
                ? NEVER
                : who
                        + (speaks(candidate) ? SPEAKS : 0)
                        + (candidate.passage().isSentenceStart(candidate.first()) ? STARTS : 0)
                        + (candidate.isGoverned() ? NO_SUBJECT : 0)
                        + (candidate.isPossessor() ? NO_SUBJECT : 0)
                        + (isReported(candidate) ? REPORTED : 0);
    }

    private double likelihood(Candidate candidate, Gender gender) {
        return switch (candidate.kind()) {
            case NAME -> isPersonal(candidate) ? ofName(candidate, gender) : NEVER;
            case PRONOUN -> genderOf(candidate) == gender && speaks(candidate) ? 0 : NEVER;
            case NOUN -> isUnnamedSpeaker(candidate) ? 0 : NEVER;
        };
    }

    private double ofName(Candidate candidate, Gender gender) {
        Name name = cast.fullest(Name.of(candidate));
        if (cast.genderOf(name) != Gender.UNKNOWN) {
            return cast.genderOf(name) == gender ? OF_GENDER : NEVER;
        }
        if (cast.isPerson(name)) {
            return PERSON;
        }
        if (candidate.passage().isHeading()) {
            return NEVER;
        }
        if (!name.isFull()) {
            return looksLikeSurname(candidate) ? BARE_NAME : NEVER;
        }
        return cast.isBody(name) ? NEVER : PERHAPS_PERSON;
    }

    /// Of somebody whose whole name the article never gives: "Lund said".
    private boolean looksLikeSurname(Candidate bare) {
        return !Name.of(bare).isOrganisation()
                && !isUpperCase(bare.words())
                && Name.of(bare).startsLikeName()
                && speaks(bare);
    }

    /// Not an origin ("West German") and not a headline's word.
    private boolean isPersonal(Candidate name) {
        boolean headline = name.passage().index() == 0 && isUpperCase(name.words());
        return !name.head().is(WordClass.EPITHET) && !name.head().is(WordClass.ROLE) && !headline;
    }

    private static boolean isUpperCase(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    private boolean isUnnamedSpeaker(Candidate noun) {
        Token first = noun.passage().at(noun.first());
        boolean one = first.is("a") || first.is("an") || first.is("one") || first.is("another");
        return one
                && noun.head().is(WordClass.ROLE)
                && !noun.passage().at(noun.last() + 1).is(",")
                && speaks(noun);
    }

    /// Whether somebody else says something before it in its sentence, as of "Lund" in "Doe said
    /// that Lund was late": what is said next is hardly Lund's.
    private boolean isReported(Candidate c) {
        return sayings.get(c.passage().index())
                .before(c.first())
                .filter(saying -> c.passage().sameSentence(saying.first(), c.first()))
                .filter(saying -> !saying.speaker().equals(c))
                .isPresent();
    }

    private boolean speaks(Candidate candidate) {
        Sayings paragraph = sayings.get(candidate.passage().index());
        return Stream.of(paragraph.before(candidate.first()), paragraph.after(candidate.last()))
                .flatMap(Optional::stream)
                .anyMatch(saying -> saying.speaker().equals(candidate));
    }
}
