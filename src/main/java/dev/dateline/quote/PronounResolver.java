package dev.dateline.quote;

import dev.dateline.quote.Name.Gender;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the name that "he", "she" or "who" stands for.
final class PronounResolver {
    /// Paragraphs before a pronoun that its name may stand in.
    private static final int PARAGRAPHS = 5;

    /// Tokens looked at in each of them.
    private static final int TOKENS = 300;

    private final List<Mentions> mentions;
    private final Cast cast;

    PronounResolver(List<Mentions> mentions, Cast cast) {
        this.mentions = mentions;
        this.cast = cast;
    }

    /// "Who" stands for the name right before it; "he" and "she" for the last one before them that
    /// is a subject and known to be of their gender, or else for one that may be.
    Optional<Candidate> antecedent(Candidate pronoun) {
        return switch (pronoun.head().lower()) {
            case "who" -> nameBefore(pronoun);
            case "he", "his" -> subject(pronoun, Gender.MALE);
            case "she", "her" -> subject(pronoun, Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    private Optional<Candidate> nameBefore(Candidate pronoun) {
        int end = pronoun.first() - 1;
        int last = pronoun.passage().at(end).is(",") ? end - 1 : end;
        return mentions.get(pronoun.passage().index()).endingAt(last).filter(Candidate::isName);
    }

    private Optional<Candidate> subject(Candidate pronoun, Gender gender) {
        return last(
                pronoun,
                name ->
                        cast.genderOf(name) == gender
                                || (mayBePerson(name) && cast.genderOf(name) == Gender.UNKNOWN));
    }

    private boolean mayBePerson(Name name) {
        return cast.isPerson(name) || (name.isFull() && !name.isOrganisation());
    }

    private Optional<Candidate> last(Candidate pronoun, Predicate<Name> fits) {
        int paragraph = pronoun.passage().index();
        int end = pronoun.first() - 1;
        for (int p = paragraph; p >= 0 && p >= paragraph - PARAGRAPHS; p--) {
            Optional<Candidate> found = last(mentions.get(p), end, fits);
            if (found.isPresent()) {
                return found;
            }
            end = p > 0 ? mentions.get(p - 1).passage().size() : 0;
        }
        return Optional.empty();
    }

    private Optional<Candidate> last(Mentions paragraph, int end, Predicate<Name> fits) {
        return paragraph.between(end - TOKENS, end).reversed().stream()
                .filter(c -> c.isName() && !c.isGoverned() && !c.isPossessor())
                .filter(c -> fits.test(cast.fullest(Name.of(c))))
                .findFirst();
    }
}
