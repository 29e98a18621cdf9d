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

/// Gathers what unnamed speakers say, article by article, under how they are called.
final class UnnamedSourceCollector implements PeopleCollector {
    /// Words between such a noun and the verb: "a spokesman for the Ministry of Mines said".
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

    private static TextCriterion anyOf(Set<String> any) {
        return new Criterion.AnyOf(
                Criterion.Field.ANYWHERE,
                any.stream()
                        .map(words ->
                                (TextCriterion)
                                        new Criterion.Phrase(Criterion.Field.ANYWHERE, words))
                        .toList());
    }

    private static final class Group {
        private final List<PersonStatement> statements = new ArrayList<>();
        private String label = "";

        void add(String printed, PersonStatement saying) {
            statements.add(saying);
            boolean small = Character.isLowerCase(printed.codePointAt(0));
            if (label.isEmpty() || small) {
                label = printed;
            }
        }
    }
}
