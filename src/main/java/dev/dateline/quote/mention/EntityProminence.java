package dev.dateline.quote.mention;

import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.WordClass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Counts how often each named entity of an article is mentioned and speaks.
///
/// Names belong to one entity by their last word, a single word also by the first word of a full
/// name. Inside one article that is nearly always right, and much cheaper than [NamedEntities].
public final class EntityProminence {
    /// The counts of one named entity in the article.
    public static final class Entity {
        private int mentionCount;
        private int reportingClauseCount;
        private boolean person;
        private boolean organisation;
        private int firstParagraph = Integer.MAX_VALUE;

        public int mentionCount() {
            return mentionCount;
        }

        /// Returns how many reporting clauses name the entity, counted in paragraphs with quoted
        /// spans.
        public int reportingClauseCount() {
            return reportingClauseCount;
        }

        /// Returns the index of the first paragraph that names the entity.
        public int firstParagraph() {
            return firstParagraph;
        }

        /// Returns a code for the entity's type: 1 person, 2 organisation, 3 both, 0 unknown.
        ///
        /// It is 3 if there are hints at both, and 0 if there is no hint.
        public int typeCode() {
            return (person ? 1 : 0) + (organisation ? 2 : 0);
        }
    }

    /// Entities by the last word of a full name and by a single-word name.
    private final Map<String, Entity> byLastWord = new HashMap<>();

    private final Map<String, Entity> byFirstWord = new HashMap<>();

    private EntityProminence() {}

    static EntityProminence of(
            List<ParagraphMentions> article,
            List<ReportingClauses> clauses,
            List<SpanContext> contexts) {
        var prominence = new EntityProminence();
        article.forEach(paragraph -> paragraph.all().forEach(prominence::addFull));
        article.forEach(paragraph -> paragraph.all().forEach(prominence::addCounts));
        for (SpanContext context : contexts) {
            if (context.isFirstInParagraph()) {
                clauses.get(context.paragraphIndex()).all().forEach(prominence::addCounts);
            }
        }
        return prominence;
    }

    /// Returns the entity that a name of the article refers to.
    public Entity of(EntityMention name) {
        return Objects.requireNonNull(byLastWord.get(name.head().lower()));
    }

    private void addFull(EntityMention mention) {
        if (mention.isName() && mention.last() > mention.first()) {
            Entity owner = byLastWord.computeIfAbsent(mention.head().lower(), _ -> new Entity());
            byFirstWord.putIfAbsent(mention.paragraph().at(mention.first()).lower(), owner);
        }
    }

    private void addCounts(EntityMention mention) {
        if (!mention.isName()) {
            return;
        }
        Entity entity =
                byLastWord.computeIfAbsent(
                        mention.head().lower(),
                        bare -> byFirstWord.getOrDefault(bare, new Entity()));
        entity.mentionCount++;
        entity.person |= looksLikePerson(mention);
        entity.organisation |= mention.looksLikeOrganisation();
        entity.firstParagraph = Math.min(entity.firstParagraph, mention.paragraph().index());
    }

    private void addCounts(ReportingClause clause) {
        if (clause.speaker().isName()) {
            of(clause.speaker()).reportingClauseCount++;
        }
    }

    private static boolean looksLikePerson(EntityMention mention) {
        Token first = mention.paragraph().at(mention.first());
        return first.is(WordClass.TITLE)
                || first.isGivenName()
                || mention.paragraph().at(mention.first() - 1).is(WordClass.ROLE);
    }
}
