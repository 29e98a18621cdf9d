package dev.dateline.quote.mention;

import dev.dateline.quote.text.SpanContext;
import dev.dateline.quote.text.Token;
import dev.dateline.quote.text.WordClass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// How present each of those who are named is in an article: how often they are named, how often
/// they speak beside quotations, and whether they look like a person or a body.
///
/// Names are one person's by their last word, and a bare name also by the first word of a full one:
/// inside one article that is right nearly always, and far cheaper than the [NamedEntities].
public final class EntityProminence {
    /// Those of one name, counted.
    public static final class Entity {
        private int mentionCount;
        private int reportingClauseCount;
        private boolean person;
        private boolean organisation;
        private int firstParagraph = Integer.MAX_VALUE;

        public int mentionCount() {
            return mentionCount;
        }

        /// Counted in paragraphs with quotations.
        public int reportingClauseCount() {
            return reportingClauseCount;
        }

        /// The number of the first paragraph with their name.
        public int firstParagraph() {
            return firstParagraph;
        }

        /// 1 of a person, 2 of a body, 3 where the article hints at both, 0 where it does not say.
        public int typeCode() {
            return (person ? 1 : 0) + (organisation ? 2 : 0);
        }
    }

    /// By last words and by words that stand alone as a name.
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

    /// Of a name of the article.
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
