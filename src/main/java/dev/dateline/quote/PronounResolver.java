package dev.dateline.quote;

import dev.dateline.quote.Name.Gender;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the name that "he", "she" or "who" stands for.
final class PronounResolver {
    /// Paragraphs before a pronoun that its name may stand in.
    private static final int PARAGRAPHS = 5;

    /// Tokens looked at in each of them.
    private static final int TOKENS = 300;

    private final List<Mentions> mentions;
    private final List<Sayings> sayings;
    private final Cast cast;

    PronounResolver(List<Mentions> mentions, List<Sayings> sayings, Cast cast) {
        this.mentions = mentions;
        this.sayings = sayings;
        this.cast = cast;
    }

    /// "Who" stands for the name right before it; "he" and "she" for the last one before them that
    /// is a subject and may be of their gender, or for somebody without a name who speaks after it:
    /// "an official said".
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
                .filter(c -> !c.isGoverned() && !c.isPossessor())
                .filter(c ->
                        c.isName()
                                ? isPersonal(c) && fits.test(cast.fullest(Name.of(c)))
                                : isUnnamedSpeaker(c))
                .findFirst();
    }

    /// Not an origin ("West German") and not a headline's word.
    private boolean isPersonal(Candidate name) {
        boolean headline = name.passage().index() == 0 && isUpperCase(name.words());
        return !name.head().is(WordClass.EPITHET) && !headline;
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
                && speaks(noun, sayings.get(noun.passage().index()));
    }

    private static boolean speaks(Candidate noun, Sayings paragraph) {
        return Stream.of(paragraph.before(noun.first()), paragraph.after(noun.last()))
                .flatMap(Optional::stream)
                .anyMatch(saying -> saying.speaker().equals(noun));
    }
}
