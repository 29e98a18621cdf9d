package dev.dateline.quote;

import dev.dateline.article.Article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a mention into a speaker: the full name behind a surname, a pronoun or a document, and the
/// office that the article prints beside it.
final class SpeakerNamer {
    private final Article article;
    private final PronounResolver pronouns;
    private final Cast cast;
    private final DocumentShelf documents;
    private final Map<String, String> roles = new HashMap<>();

    SpeakerNamer(Reading reading) {
        article = reading.article();
        List<Mentions> mentions = reading.mentions();
        cast = Cast.of(mentions);
        pronouns = new PronounResolver(mentions, cast);
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
            case PRONOUN -> named(pronouns.antecedent(candidate), candidate, mention);
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

    private boolean isPerson(Name name) {
        return roles.containsKey(name.text())
                || cast.isPerson(name)
                || (name.isFull() && !name.isOrganisation());
    }
}
