package dev.dateline.library;

import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.unnamed.UnnamedSource;
import dev.dateline.quote.unnamed.UnnamedSourceFinder;
import dev.dateline.quote.unnamed.UnnamedSourceLexicon;
import dev.dateline.search.Criterion;
import dev.dateline.search.Criterion.Words;
import dev.dateline.search.ParsedQuery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gathers what unnamed speakers say, article by article, under how they are called.
final class UnnamedSources implements PeopleFinding {
    /// Words between such a noun and the verb: "a spokesman for the Ministry of Mines said".
    private static final int BETWEEN = 5;

    private static final Criterion MAY_HAVE_SOME =
            new Criterion.Or(
                    List.of(
                            new Criterion.Or(
                                    UnnamedSourceLexicon.nouns().stream()
                                            .map(noun -> (Criterion) new Criterion.Speaker(noun))
                                            .toList()),
                            new Criterion.Near(
                                    Criterion.Field.ANYWHERE,
                                    List.of(
                                            words(UnnamedSourceLexicon.specificNouns()),
                                            words(UnnamedSourceLexicon.reportingExpressions())),
                                    BETWEEN,
                                    false),
                            words(UnnamedSourceLexicon.anonymityPhrases())));

    private final Map<String, Group> groups = new HashMap<>();

    @Override
    public ParsedQuery narrowed(ParsedQuery search) {
        return search.narrowedTo(MAY_HAVE_SOME);
    }

    @Override
    public void add(QuotedArticle article) {
        for (UnnamedSource found : UnnamedSourceFinder.find(article)) {
            groups.computeIfAbsent(found.description().toLowerCase(Locale.ROOT), _ -> new Group())
                    .add(found.description(), PeopleLine.of(article, found));
        }
    }

    @Override
    public List<PeopleGroup> sorted() {
        return groups.values().stream()
                .map(group -> new PeopleGroup(group.wording, group.sayings))
                .sorted(PeopleGroup.MOST_LINES_FIRST)
                .toList();
    }

    private static Words words(Set<String> any) {
        return new Criterion.AnyWord(
                Criterion.Field.ANYWHERE,
                any.stream()
                        .map(words -> (Words) new Criterion.Phrase(Criterion.Field.ANYWHERE, words))
                        .toList());
    }

    private static final class Group {
        private final List<PeopleLine> sayings = new ArrayList<>();
        private String wording = "";

        void add(String printed, PeopleLine saying) {
            sayings.add(saying);
            boolean small = Character.isLowerCase(printed.codePointAt(0));
            if (wording.isEmpty() || small) {
                wording = printed;
            }
        }
    }
}
