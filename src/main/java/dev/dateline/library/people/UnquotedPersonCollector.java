package dev.dateline.library.people;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.NamedPerson;
import dev.dateline.quote.NamedPersonFinder;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.SpeakerKey;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.query.ParsedQuery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects people whom articles name in full, except people whom any of the articles quotes.
///
/// Names with the same [SpeakerKey#base] are taken for one person. A person that may be a quoted
/// one, or is one according to the notes, is left out.
final class UnquotedPersonCollector implements PeopleCollector {
    private final Map<String, Group> named = new HashMap<>();
    private final Set<String> quoted = new HashSet<>();
    private final SpeakerLinks links;

    /// Creates an empty collector.
    ///
    /// @param links names that the user declared to be the same speaker
    UnquotedPersonCollector(SpeakerLinks links) {
        this.links = links;
    }

    @Override
    public ParsedQuery restrict(ParsedQuery search) {
        return search;
    }

    @Override
    public void add(QuotedArticle article) {
        for (Quote quote : article.quotes()) {
            if (quote.speaker().isNamed()) {
                addQuoted(quote.speaker().name());
            }
        }
        for (NamedPerson person : NamedPersonFinder.find(article.article())) {
            String base = base(person.name());
            if (!quoted.contains(base)) {
                named.computeIfAbsent(base, _ -> new Group()).add(person, article.article());
            }
        }
        named.keySet().removeAll(quoted);
    }

    private void addQuoted(String name) {
        quoted.add(base(name));
        links.namesLinkedTo(name).forEach(linked -> quoted.add(base(linked)));
    }

    private static String base(String name) {
        return SpeakerKey.ofPerson(name).base();
    }

    @Override
    public List<PeopleGroup> groups() {
        return named.values().stream()
                .map(group -> new PeopleGroup(group.name, group.statements))
                .sorted(PeopleGroup.MOST_STATEMENTS_FIRST)
                .toList();
    }

    private static final class Group {
        private final List<PersonStatement> statements = new ArrayList<>();
        private String name = "";

        /// Adds the sentences of an article that name the person. The group is labelled with the
        /// name in the newest article.
        void add(NamedPerson person, Article article) {
            name = name.isEmpty() ? person.name() : name;
            for (TextSpan sentence : person.sentences()) {
                statements.add(PersonStatement.sentence(article, sentence));
            }
        }
    }
}
