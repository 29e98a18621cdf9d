package dev.dateline.quote.speaker;

import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityName;
import dev.dateline.quote.mention.NamedEntities;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.TokenizedParagraph;
import dev.dateline.quote.text.Word;
import dev.dateline.quote.text.WordClass;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Resolves a noun phrase to the name of the speaker that it refers to.
///
/// Examples are "its director, Jane Doe,", "the director", "the company" and "the post".
public final class NounPhraseResolver {
    /// Maximum number of paragraphs searched for a name before "the company".
    ///
    /// [#MAX_TOKENS] is the maximum number of tokens in each of them.
    private static final int MAX_PARAGRAPHS = 6;

    private static final int MAX_TOKENS = 300;

    /// Maximum number of tokens of a noun phrase before its role, such as "spokesman".
    private static final int MAX_PHRASE_TOKENS = 7;

    /// Nouns such as "company" that usually refer to an organisation named elsewhere in the
    /// article.
    ///
    /// "The court" and "the team" often refer to none.
    private static final Set<String> COMPANY_NOUNS =
            Word.setOf(
                    """
                    company firm startup start-up giant maker publisher vendor carrier retailer
                    chipmaker automaker business provider studio carmaker foundation nonprofit
                    """);

    /// Nouns for an utterance, such as "reply", whose speaker is their possessor.
    private static final Set<String> SPEECH_NOUNS =
            Word.setOf(
                    """
                    advice answer argument claim comment conclusion explanation motto point
                    reply response verdict view warning words
                    """);

    private final List<ParagraphMentions> mentions;
    private final NamedEntities entities;
    private final DocumentCoreference documents;

    public NounPhraseResolver(List<ParagraphMentions> mentions, NamedEntities entities) {
        this.mentions = mentions;
        this.entities = entities;
        documents = DocumentCoreference.of(mentions);
    }

    public Optional<EntityMention> antecedent(EntityMention noun) {
        Token head = noun.head();
        if (head.is(WordClass.DOCUMENT)) {
            return documents.authorOf(noun);
        }
        if (head.is(WordClass.ROLE)) {
            return apposition(noun)
                    .or(() -> nameAfterRoleField(noun))
                    .or(() -> roleHolder(noun))
                    .or(() -> nameBefore(noun));
        }
        if (SPEECH_NOUNS.contains(head.lower())) {
            // "Doe's advice"
            return mentions.get(noun.paragraph().index()).possessorOf(noun);
        }
        return COMPANY_NOUNS.contains(head.lower()) ? company(noun) : Optional.empty();
    }

    /// Returns the name that follows a noun phrase after a comma: "The mayor of Nordhaven, Jane
    /// Doe,".
    private Optional<EntityMention> apposition(EntityMention noun) {
        TokenizedParagraph paragraph = noun.paragraph();
        int end = endOfRole(noun);
        if (!paragraph.at(end + 1).is(",")) {
            return Optional.empty();
        }
        return mentions.get(paragraph.index())
                .startingAt(end + 2)
                .filter(c -> c.isName() && !EntityName.of(c).isOrganisation())
                .filter(c -> !paragraph.at(c.last() + 1).isWord());
    }

    /// Returns the name that follows a role and its field: "Minister for the Harbour Jane Doe".
    private Optional<EntityMention> nameAfterRoleField(EntityMention noun) {
        TokenizedParagraph paragraph = noun.paragraph();
        int field = noun.last() + 2;
        Token connector = paragraph.at(field - 1);
        if (!connector.is("of") && !connector.is("for")) {
            return Optional.empty();
        }
        int name = paragraph.at(field).is("the") ? field + 1 : field;
        while (name < field + MAX_PHRASE_TOKENS && paragraph.at(name).isNamePart()) {
            Optional<EntityMention> holder = mentions.get(paragraph.index()).startingAt(name);
            if (name > field
                    && holder.filter(c -> isFullPersonName(EntityName.of(c))).isPresent()) {
                return holder.filter(c -> paragraph.at(c.first() - 1).isNamePart());
            }
            name++;
        }
        return Optional.empty();
    }

    /// Returns the name before a noun phrase: "Jane Doe, Acme product manager said".
    ///
    /// Another example is "Jane Doe, the head of Acme said".
    private Optional<EntityMention> nameBefore(EntityMention noun) {
        TokenizedParagraph paragraph = noun.paragraph();
        int comma = noun.first() - 1;
        while (comma > noun.first() - MAX_PHRASE_TOKENS
                && paragraph.at(comma).isWord()
                && !paragraph.at(comma).isClosedClass()) {
            comma--;
        }
        if (!paragraph.at(comma).is(",")) {
            return Optional.empty();
        }
        return mentions.get(paragraph.index())
                .endingAt(comma - 1)
                .filter(EntityMention::isName)
                .filter(c -> isFullPersonName(EntityName.of(c)))
                .filter(c -> paragraph.isSentenceStart(c.first()));
    }

    private static boolean isFullPersonName(EntityName name) {
        return name.isFull() && name.startsWithNameWord() && !name.isOrganisation();
    }

    private int endOfRole(EntityMention noun) {
        Token behind = noun.paragraph().at(noun.last() + 1);
        if (!behind.is("of") && !behind.is("for")) {
            return noun.last();
        }
        return mentions.get(noun.paragraph().index())
                .startingAt(noun.last() + 2)
                .filter(EntityMention::isName)
                .map(EntityMention::last)
                .orElse(noun.last());
    }

    private Optional<EntityMention> roleHolder(EntityMention noun) {
        return isDefinite(noun)
                ? entities.roleHolder(noun.head().lower()).map(EntityName::mention)
                : Optional.empty();
    }

    private static boolean isDefinite(EntityMention noun) {
        Token first = noun.paragraph().at(noun.first());
        return first.is("the")
                || first.is(WordClass.POSSESSIVE)
                || noun.paragraph().at(noun.first() - 1).is("the");
    }

    /// Returns the last organisation named before a noun phrase such as "the company".
    ///
    /// Names after a preposition do not count.
    private Optional<EntityMention> company(EntityMention noun) {
        if (!noun.paragraph().at(noun.first()).is("the") || noun.last() != noun.first() + 1) {
            return Optional.empty();
        }
        return ParagraphMentions.lastBefore(
                noun,
                mentions,
                MAX_PARAGRAPHS,
                MAX_TOKENS,
                c ->
                        c.isName()
                                && !c.isPrepositionObject()
                                && !c.paragraph().isHeading()
                                && isCompany(entities.fullestForm(EntityName.of(c))));
    }

    private boolean isCompany(EntityName name) {
        return !entities.isPerson(name) && (!name.isFull() || name.isOrganisation());
    }
}
