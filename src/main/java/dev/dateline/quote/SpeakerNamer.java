package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.quote.Name.Gender;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a mention into a speaker: the full name behind a surname, a pronoun or a document, and the
/// office that the article prints beside it.
final class SpeakerNamer {
    /// Paragraphs before a pronoun that its name may stand in.
    private static final int PRONOUN_PARAGRAPHS = 5;

    /// Names looked at for one pronoun.
    private static final int PRONOUN_NAMES = 60;

    private final Article article;
    private final List<Mentions> mentions;
    private final Cast cast;
    private final DocumentShelf documents;
    private final Map<String, String> roles = new HashMap<>();

    SpeakerNamer(Reading reading) {
        article = reading.article();
        mentions = reading.mentions();
        cast = Cast.of(mentions);
        documents = DocumentShelf.of(mentions);
        for (Mentions paragraph : mentions) {
            paragraph.all().stream().filter(Candidate::isName).forEach(this::learnRole);
        }
    }

    private void learnRole(Candidate name) {
        String role = RoleFinder.roleOf(name);
        if (!role.isEmpty()) {
            roles.putIfAbsent(cast.fullest(Name.of(name)).text(), role);
        }
    }

    Speaker name(Candidate candidate) {
        var mention = new Mention(candidate.words(), candidate.span());
        return switch (candidate.kind()) {
            case NAME -> named(candidate, mention);
            case PRONOUN -> named(antecedent(candidate), candidate, mention);
            case NOUN -> named(documents.authorOf(candidate), candidate, mention);
        };
    }

    private Speaker named(Optional<Candidate> name, Candidate candidate, Mention mention) {
        return name.map(n -> named(n, mention)).orElseGet(() -> unnamed(candidate, mention));
    }

    private Speaker named(Candidate candidate, Mention mention) {
        Name name = cast.fullest(Name.of(candidate));
        String role = roles.getOrDefault(name.text(), "");
        return new Speaker(
                name.text(),
                role,
                isPerson(name) ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION,
                mention);
    }

    private static boolean isOrganisation(Name name) {
        Candidate mention = name.mention();
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (mention.passage().at(i).is(WordClass.NAMED)) {
                return true;
            }
        }
        return mention.passage().at(mention.first() - 1).is("the");
    }

    private Speaker unnamed(Candidate candidate, Mention mention) {
        Token head = candidate.head();
        if (head.is("i") && !article.author().isEmpty()) {
            return new Speaker(article.author(), "", Speaker.Kind.PERSON, mention);
        }
        return new Speaker(bareName(candidate), "", kindOf(head), mention);
    }

    private static Speaker.Kind kindOf(Token head) {
        if (head.is(WordClass.DOCUMENT)) {
            return Speaker.Kind.DOCUMENT;
        }
        if (head.is(WordClass.ORGANISATION)) {
            return Speaker.Kind.ORGANISATION;
        }
        return head.is(WordClass.GROUP) ? Speaker.Kind.GROUP : Speaker.Kind.UNNAMED;
    }

    private static String bareName(Candidate candidate) {
        Passage passage = candidate.passage();
        boolean article = passage.at(candidate.first()).is(WordClass.DETERMINER);
        int first =
                article && candidate.first() < candidate.last()
                        ? candidate.first() + 1
                        : candidate.first();
        return passage.words(first, candidate.last());
    }

    /// The name that a pronoun stands for: the last one before it that is a subject and of its
    /// gender.
    private Optional<Candidate> antecedent(Candidate pronoun) {
        Gender gender =
                switch (pronoun.head().lower()) {
                    case "he", "his" -> Gender.MALE;
                    case "she", "her" -> Gender.FEMALE;
                    default -> Gender.UNKNOWN;
                };
        if (gender == Gender.UNKNOWN) {
            return Optional.empty();
        }
        int paragraph = pronoun.passage().index();
        Optional<Candidate> found =
                antecedent(mentions.get(paragraph), pronoun.first() - 1, gender);
        for (int p = paragraph - 1;
                found.isEmpty() && p >= 0 && p >= paragraph - PRONOUN_PARAGRAPHS;
                p--) {
            found = antecedent(mentions.get(p), mentions.get(p).passage().size(), gender);
        }
        return found;
    }

    private Optional<Candidate> antecedent(Mentions paragraph, int last, Gender gender) {
        return paragraph.between(last - PRONOUN_NAMES * 5, last).reversed().stream()
                .filter(c -> c.kind() == Candidate.Kind.NAME && !c.isGoverned() && !c.isPossessor())
                .filter(c -> isPerson(cast.fullest(Name.of(c)), gender))
                .findFirst();
    }

    private boolean isPerson(Name name, Gender wanted) {
        Gender gender = cast.genderOf(name);
        return isPerson(name) && (gender == wanted || gender == Gender.UNKNOWN);
    }

    private boolean isPerson(Name name) {
        return roles.containsKey(name.text())
                || cast.isPerson(name)
                || (name.isFull() && !isOrganisation(name));
    }
}
