package dev.dateline.library.people;

import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.unnamed.UnnamedSource;
import dev.dateline.quote.unnamed.UnnamedSourceFinder;
import dev.dateline.quote.unnamed.UnnamedSourceLexicon;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.Criterion.TextCriterion;
import dev.dateline.search.query.ParsedQuery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Collects the statements of unnamed sources and groups them by the description of the source.
final class UnnamedSourceCollector implements PeopleCollector {
    /// The maximum number of words between noun and verb, as in "a spokesman for the Ministry of
    /// Mines said".
    private static final int MAX_GAP = 5;

    private static final Criterion CANDIDATE_FILTER =
            new Criterion.Or(
                    List.of(
                            new Criterion.Or(
                                    UnnamedSourceLexicon.nouns().stream()
                                            .map(noun ->
                                                    (Criterion) new Criterion.SpeakerName(noun))
                                            .toList()),
                            new Criterion.Near(
                                    Criterion.Field.ANYWHERE,
                                    List.of(
                                            anyOf(UnnamedSourceLexicon.specificNouns()),
                                            anyOf(UnnamedSourceLexicon.reportingExpressions())),
                                    MAX_GAP,
                                    false),
                            anyOf(UnnamedSourceLexicon.anonymityPhrases())));

    private final Map<String, Group> groups = new HashMap<>();

    @Override
    public ParsedQuery restrict(ParsedQuery search) {
        return search.restrictedTo(CANDIDATE_FILTER);
    }

    @Override
    public void add(QuotedArticle article) {
        for (UnnamedSource found : UnnamedSourceFinder.find(article)) {
            groups.computeIfAbsent(found.description().toLowerCase(Locale.ROOT), _ -> new Group())
                    .add(found.description(), PersonStatement.of(article, found));
        }
    }

    @Override
    public List<PeopleGroup> groups() {
        return groups.values().stream()
                .map(group -> new PeopleGroup(group.label, group.statements))
                .sorted(PeopleGroup.MOST_STATEMENTS_FIRST)
                .toList();
    }

    private static TextCriterion anyOf(Set<String> phrases) {
        return new Criterion.AnyOf(
                Criterion.Field.ANYWHERE,
                phrases.stream()
                        .map(phrase ->
                                (TextCriterion)
                                        new Criterion.Phrase(Criterion.Field.ANYWHERE, phrase))
                        .toList());
    }

    private static final class Group {
        private final List<PersonStatement> statements = new ArrayList<>();
        private String label = "";

        void add(String description, PersonStatement statement) {
            statements.add(statement);
            boolean lowerCase = Character.isLowerCase(description.codePointAt(0));
            if (label.isEmpty() || lowerCase) {
                label = description;
            }
        }
    }
}
