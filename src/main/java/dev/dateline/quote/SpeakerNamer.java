package dev.dateline.quote;

import dev.dateline.article.Article;

import java.util.List;
import java.util.Optional;

/// Turns a mention into a speaker: the full name behind a surname, a pronoun or a document, and the
/// office that the article prints beside it.
final class SpeakerNamer {
    private final Article article;
    private final List<Mentions> mentions;
    private final PronounResolver pronouns;
    private final Cast cast;
    private final NounResolver nouns;
    private final BodyResolver bodies;

    SpeakerNamer(Reading reading) {
        article = reading.article();
        mentions = reading.mentions();
        cast = Cast.of(mentions);
        pronouns = new PronounResolver(mentions, reading.sayings(), cast);
        nouns = new NounResolver(mentions, cast);
        bodies = new BodyResolver(mentions, reading.sayings(), cast);
    }

    Speaker name(Candidate candidate) {
        var mention = new Mention(candidate.words(), candidate.span());
        return switch (candidate.kind()) {
            case NAME -> named(candidate, mention);
            case PRONOUN -> ofPronoun(candidate, mention);
            case NOUN -> named(nouns.antecedent(candidate), candidate, mention);
        };
    }

    /// Nobody is called "who".
    private Speaker ofPronoun(Candidate pronoun, Mention mention) {
        if (pronoun.head().is("it") || pronoun.head().is("they")) {
            return ofBody(bodies.antecedent(pronoun).orElse(pronoun), mention);
        }
        Optional<Candidate> antecedent = pronouns.antecedent(pronoun);
        if (!pronoun.head().is("who")) {
            return antecedent
                    .filter(Candidate::isName)
                    .map(name -> named(name, Speaker.Kind.PERSON, mention))
                    .orElseGet(() -> named(antecedent, pronoun, mention));
        }
        return antecedent.map(a -> ofBody(a, mention)).orElse(Speaker.NOBODY);
    }

    private Speaker ofBody(Candidate body, Mention mention) {
        return body.kind() == Candidate.Kind.NOUN
                ? named(nouns.antecedent(body), body, mention)
                : named(body, mention);
    }

    private Speaker named(Optional<Candidate> name, Candidate candidate, Mention mention) {
        return name.map(n -> named(n, mention)).orElseGet(() -> unnamed(candidate, mention));
    }

    private Speaker named(Candidate candidate, Mention mention) {
        if (!candidate.isName()) {
            return unnamed(candidate, mention);
        }
        boolean person = isPerson(cast.fullest(Name.of(candidate)));
        return named(candidate, person ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION, mention);
    }

    private Speaker named(Candidate candidate, Speaker.Kind kind, Mention mention) {
        Name name = cast.fullest(Name.of(candidate));
        return new Speaker(name.text(), cast.roleOf(name), kind, mention);
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

    private String bareName(Candidate candidate) {
        Passage passage = candidate.passage();
        boolean article =
                passage.at(candidate.first()).is(WordClass.DETERMINER)
                        && !passage.at(candidate.first() + 1).is("of");
        int first =
                article && candidate.first() < candidate.last()
                        ? candidate.first() + 1
                        : candidate.first();
        return passage.words(first, endOfName(candidate));
    }

    /// "the city of Bruges"
    private int endOfName(Candidate candidate) {
        Passage passage = candidate.passage();
        if (!candidate.head().is(WordClass.ORGANISATION)
                || !passage.at(candidate.last() + 1).is("of")) {
            return candidate.last();
        }
        return mentions.get(passage.index())
                .startingAt(candidate.last() + 2)
                .filter(Candidate::isName)
                .map(Candidate::last)
                .orElse(candidate.last());
    }

    private boolean isPerson(Name name) {
        return cast.isPerson(name) || (name.isFull() && !cast.isBody(name));
    }
}
