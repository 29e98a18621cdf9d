package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.mention.EntityName;
import dev.dateline.quote.mention.NamedEntities;
import dev.dateline.quote.mention.ParagraphMentions;
import dev.dateline.quote.text.TokenizedParagraph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the people that an article names in full, whether they speak or not.
///
/// Surnames alone do not count, nor names that are not certainly a person's
/// ([NamedEntities#isCertainlyPerson]).
public final class NamedPersonFinder {
    /// Maximum number of words in a name; longer runs of capitals are headings.
    private static final int MAX_NAME_WORDS = 4;

    private final NamedEntities entities;

    /// The people found so far by [EntityName#identityKey()], in the order of their first mention.
    private final Map<String, PersonSentences> people = new LinkedHashMap<>();

    private NamedPersonFinder(NamedEntities entities) {
        this.entities = entities;
    }

    private record PersonSentences(String name, Set<TextSpan> spans) {}

    /// Returns each person that an article names in full once, in the order of the first mention.
    public static List<NamedPerson> find(Article article) {
        List<ParagraphMentions> mentions = AnalyzedArticle.withoutSpans(article).mentions();
        var found = new NamedPersonFinder(NamedEntities.of(mentions));
        mentions.forEach(paragraph -> paragraph.all().forEach(found::add));
        return found.people.values().stream()
                .map(person -> new NamedPerson(person.name, new ArrayList<>(person.spans)))
                .toList();
    }

    private void add(EntityMention mention) {
        if (!mention.isName() || isRunIntoLabel(mention)) {
            return;
        }
        EntityName name = EntityName.of(mention);
        if (name.isFull()
                && name.lowerCaseWords().size() <= MAX_NAME_WORDS
                && entities.isCertainlyPerson(name)) {
            people.computeIfAbsent(name.identityKey(), _ -> newPerson(name))
                    .spans
                    .add(sentence(mention));
        }
    }

    /// Returns whether a mention is a label in a list that lost its line breaks.
    ///
    /// An example is "Jane Lund Licence" in "Developer: Jane Lund Licence: free": it stands between
    /// two colons.
    private static boolean isRunIntoLabel(EntityMention mention) {
        TokenizedParagraph paragraph = mention.paragraph();
        return paragraph.at(mention.first() - 1).is(":")
                && paragraph.at(mention.last() + 1).is(":");
    }

    private PersonSentences newPerson(EntityName name) {
        return new PersonSentences(entities.fullestForm(name).text(), new LinkedHashSet<>());
    }

    private static TextSpan sentence(EntityMention mention) {
        TokenizedParagraph paragraph = mention.paragraph();
        return paragraph.span(
                paragraph.sentenceStart(mention.first()),
                Math.max(mention.last(), paragraph.sentenceEnd(mention.first())));
    }
}
