package dev.dateline.library;

import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.UnnamedFinder;
import dev.dateline.quote.UnnamedSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Gathers what unnamed speakers say, article by article, under how they are called.
final class UnnamedGroups {
    private final Map<String, Group> groups = new HashMap<>();

    void add(QuotedArticle article) {
        for (UnnamedSource found : UnnamedFinder.find(article)) {
            groups.computeIfAbsent(found.wording().toLowerCase(Locale.ROOT), _ -> new Group())
                    .add(found.wording(), UnnamedSaying.of(article, found));
        }
    }

    /// Those with most statements first.
    List<UnnamedGroup> sorted() {
        return groups.values().stream()
                .map(group -> new UnnamedGroup(group.wording, group.sayings))
                .sorted(
                        Comparator.comparingInt((UnnamedGroup group) -> group.sayings().size())
                                .reversed()
                                .thenComparing(UnnamedGroup::wording))
                .toList();
    }

    private static final class Group {
        private final List<UnnamedSaying> sayings = new ArrayList<>();
        private String wording = "";

        void add(String printed, UnnamedSaying saying) {
            sayings.add(saying);
            boolean small = Character.isLowerCase(printed.codePointAt(0));
            if (wording.isEmpty() || small) {
                wording = printed;
            }
        }
    }
}
