package dev.dateline.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the body that "it" stands for, as in "it said", and the group that "they" stands for: the
/// last one before it that says something, by name or as "the bank", "the report", "the brokers".
final class BodyResolver {
    /// Paragraphs before the pronoun that the body may stand in.
    private static final int PARAGRAPHS = 3;

    /// Past forms of verbs of saying that do not end in -ed.
    private static final Set<String> TOLD = Set.of("said", "told", "wrote");

    private final List<Mentions> mentions;
    private final List<Sayings> sayings;
    private final Cast cast;

    BodyResolver(List<Mentions> mentions, List<Sayings> sayings, Cast cast) {
        this.mentions = mentions;
        this.sayings = sayings;
        this.cast = cast;
    }

    /// Nothing where "it" does not speak itself; what a machine or a page "says" is its own.
    Optional<Candidate> antecedent(Candidate it) {
        if (!isTold(it)) {
            return Optional.empty();
        }
        boolean several = it.head().is("they");
        int paragraph = it.passage().index();
        int end = it.first() - 1;
        for (int p = paragraph; p >= 0 && p >= paragraph - PARAGRAPHS; p--) {
            Optional<Candidate> found =
                    mentions.get(p).between(0, end).reversed().stream()
                            .filter(c -> several ? isNoun(c, WordClass.GROUP) : isOne(c))
                            .filter(this::speaks)
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
            end = p > 0 ? mentions.get(p - 1).passage().size() : 0;
        }
        return Optional.empty();
    }

    /// "It said", "it also added"
    private static boolean isTold(Candidate it) {
        Passage passage = it.passage();
        int verb = it.last() + 1;
        while (passage.at(verb).is(WordClass.ADVERB)) {
            verb++;
        }
        Token told = passage.at(verb);
        return TOLD.contains(told.lower())
                || (told.is(WordClass.SAY) && told.lower().endsWith("ed"));
    }

    private static boolean isNoun(Candidate candidate, WordClass wordClass) {
        return candidate.kind() == Candidate.Kind.NOUN && candidate.head().is(wordClass);
    }

    private boolean isOne(Candidate candidate) {
        return isBody(candidate) || isNoun(candidate, WordClass.DOCUMENT);
    }

    private boolean isBody(Candidate candidate) {
        return switch (candidate.kind()) {
            case PRONOUN -> false;
            case NOUN -> candidate.head().is(WordClass.ORGANISATION);
            case NAME -> isBody(cast.fullest(Name.of(candidate)), candidate);
        };
    }

    /// A single word that the article treats as nobody's surname is rather a body's.
    private boolean isBody(Name name, Candidate candidate) {
        boolean nobody =
                candidate.head().is(WordClass.EPITHET) || candidate.head().is(WordClass.ROLE);
        return !nobody && !cast.isPerson(name) && (!name.isFull() || cast.isBody(name));
    }

    private boolean speaks(Candidate candidate) {
        Sayings paragraph = sayings.get(candidate.passage().index());
        return Stream.of(paragraph.before(candidate.first()), paragraph.after(candidate.last()))
                .flatMap(Optional::stream)
                .anyMatch(saying -> saying.speaker().equals(candidate));
    }
}
