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
            List<ReportingClauses> sayings,
            List<SpanContext> places) {
        var presence = new EntityProminence();
        article.forEach(paragraph -> paragraph.all().forEach(presence::addFull));
        article.forEach(paragraph -> paragraph.all().forEach(presence::addCounts));
        for (SpanContext place : places) {
            if (place.isFirstInParagraph()) {
                sayings.get(place.paragraphIndex()).all().forEach(presence::addCounts);
            }
        }
        return presence;
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
        Entity somebody =
                byLastWord.computeIfAbsent(
                        mention.head().lower(),
                        bare -> byFirstWord.getOrDefault(bare, new Entity()));
        somebody.mentionCount++;
        somebody.person |= looksLikePerson(mention);
        somebody.organisation |= looksLikeBody(mention);
        somebody.firstParagraph = Math.min(somebody.firstParagraph, mention.paragraph().index());
    }

    private void addCounts(ReportingClause saying) {
        if (saying.speaker().isName()) {
            of(saying.speaker()).reportingClauseCount++;
        }
    }

    private static boolean looksLikePerson(EntityMention mention) {
        Token first = mention.paragraph().at(mention.first());
        return first.is(WordClass.TITLE)
                || first.is(WordClass.MALE)
                || first.is(WordClass.FEMALE)
                || mention.paragraph().at(mention.first() - 1).is(WordClass.ROLE);
    }

    private static boolean looksLikeBody(EntityMention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (mention.paragraph().at(i).is(WordClass.ORGANISATION_NAME)) {
                return true;
            }
        }
        return mention.paragraph().at(mention.first() - 1).is("the");
    }
}
