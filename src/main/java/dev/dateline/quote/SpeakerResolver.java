package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityName;
import dev.dateline.quote.mention.NamedEntities;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.speaker.NounPhraseResolver;
import dev.dateline.quote.speaker.OrganisationPronounResolver;
import dev.dateline.quote.speaker.PronounResolver;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.WordClass;

import java.util.List;
import java.util.Optional;

/// Resolves mentions of one article to speakers, with full names and roles.
final class SpeakerResolver {
    private final Article article;
    private final List<ParagraphMentions> mentions;
    private final PronounResolver pronouns;
    private final NamedEntities entities;
    private final NounPhraseResolver nouns;
    private final OrganisationPronounResolver organisationPronouns;

    SpeakerResolver(AnalyzedArticle analyzed) {
        article = analyzed.article();
        mentions = analyzed.mentions();
        entities = NamedEntities.of(mentions);
        pronouns = new PronounResolver(mentions, analyzed.reportingClauses(), entities);
        nouns = new NounPhraseResolver(mentions, entities);
        organisationPronouns =
                new OrganisationPronounResolver(mentions, analyzed.reportingClauses(), entities);
    }

    Speaker resolve(EntityMention candidate) {
        var mention = new Mention(candidate.text(), candidate.span());
        return switch (candidate.kind()) {
            case NAME -> namedSpeaker(candidate, mention);
            case PRONOUN -> resolvePronoun(candidate, mention);
            case NOUN -> namedSpeaker(nouns.antecedent(candidate), candidate, mention);
        };
    }

    private Speaker resolvePronoun(EntityMention pronoun, Mention mention) {
        if (pronoun.head().is("it") || pronoun.head().is("they")) {
            return resolveOrganisation(
                    organisationPronouns.antecedent(pronoun).orElse(pronoun), mention);
        }
        Optional<EntityMention> antecedent = pronouns.antecedent(pronoun);
        if (!pronoun.head().is("who")) {
            return antecedent
                    .filter(EntityMention::isName)
                    .map(name -> namedSpeaker(name, Speaker.Kind.PERSON, mention))
                    .orElseGet(() -> namedSpeaker(antecedent, pronoun, mention));
        }
        return antecedent.map(a -> resolveOrganisation(a, mention)).orElse(Speaker.NOBODY);
    }

    private Speaker resolveOrganisation(EntityMention body, Mention mention) {
        return body.kind() == EntityMention.Kind.NOUN
                ? namedSpeaker(nouns.antecedent(body), body, mention)
                : namedSpeaker(body, mention);
    }

    private Speaker namedSpeaker(
            Optional<EntityMention> name, EntityMention candidate, Mention mention) {
        return name.map(n -> namedSpeaker(n, mention))
                .orElseGet(() -> unnamedSpeaker(candidate, mention));
    }

    private Speaker namedSpeaker(EntityMention candidate, Mention mention) {
        if (!candidate.isName()) {
            return unnamedSpeaker(candidate, mention);
        }
        boolean person = isPerson(entities.fullestForm(EntityName.of(candidate)));
        return namedSpeaker(
                candidate, person ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION, mention);
    }

    private Speaker namedSpeaker(EntityMention candidate, Speaker.Kind kind, Mention mention) {
        EntityName name = entities.fullestForm(EntityName.of(candidate));
        return new Speaker(name.text(), entities.roleOf(name), kind, mention);
    }

    private Speaker unnamedSpeaker(EntityMention candidate, Mention mention) {
        Token head = candidate.head();
        if (head.is("i") && !article.author().isEmpty()) {
            return new Speaker(article.author(), "", Speaker.Kind.PERSON, mention);
        }
        return new Speaker(nameWithoutArticle(candidate), "", kindOf(head), mention);
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

    private String nameWithoutArticle(EntityMention candidate) {
        TokenizedParagraph paragraph = candidate.paragraph();
        boolean article =
                paragraph.at(candidate.first()).is(WordClass.DETERMINER)
                        && !paragraph.at(candidate.first() + 1).is("of");
        int first =
                article && candidate.first() < candidate.last()
                        ? candidate.first() + 1
                        : candidate.first();
        return paragraph.textOf(first, endOfName(candidate));
    }

    /// Returns the last token of a name, including "of" and a place: "the city of Bruges".
    private int endOfName(EntityMention candidate) {
        TokenizedParagraph paragraph = candidate.paragraph();
        if (!candidate.head().is(WordClass.ORGANISATION)
                || !paragraph.at(candidate.last() + 1).is("of")) {
            return candidate.last();
        }
        return mentions.get(paragraph.index())
                .startingAt(candidate.last() + 2)
                .filter(EntityMention::isName)
                .map(EntityMention::last)
                .orElse(candidate.last());
    }

    private boolean isPerson(EntityName name) {
        return entities.isPerson(name) || (name.isFull() && !entities.isOrganisation(name));
    }
}
