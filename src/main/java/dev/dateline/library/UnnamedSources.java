package dev.dateline.library;

import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.UnnamedFinder;
import dev.dateline.quote.UnnamedSource;
import dev.dateline.quote.UnnamedWords;
import dev.dateline.search.Order;
import dev.dateline.work.JobContext;
import dev.dateline.work.Progress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds who speaks without a name in the articles that match a query, and groups it by how they
/// are called. The index tells which articles may have some; these are read.
public final class UnnamedSources {
    /// Of more articles the newest are read: so many take some seconds, and nobody goes through
    /// more of them than a narrower search leaves.
    public static final int MOST = 5_000;

    private static final Pattern ALTERNATIVES = Pattern.compile("(?<!\\S)OR(?!\\S)|\\|");

    /// First, so that nothing that is left open in the reader's query takes it in.
    private static final String MAY_HAVE_SOME =
            "("
                    + UnnamedWords.nouns().stream()
                            .sorted()
                            .collect(Collectors.joining(" OR ", "speaker:(", ")"))
                    + UnnamedWords.phrases().stream()
                            .map(words -> " OR \"" + words + '"')
                            .collect(Collectors.joining())
                    + ")";

    private final Archive archive;

    public UnnamedSources(Archive archive) {
        this.archive = archive;
    }

    /// Those in the articles that match `query`; those found so far when the job is cancelled.
    public UnnamedReport in(String query, JobContext job) throws IOException {
        List<String> candidates = archive.paths(MAY_HAVE_SOME + narrowing(query), Order.NEWEST);
        int most = Math.min(MOST, candidates.size());
        var groups = new HashMap<String, Group>();
        int read = 0;
        while (read < most && !job.isCancelled()) {
            Optional<QuotedArticle> article = archive.article(candidates.get(read));
            article.ifPresent(quoted -> add(quoted, groups));
            read++;
            job.report(new Progress(read, most));
        }
        return new UnnamedReport(sorted(groups), read, candidates.size());
    }

    private static String narrowing(String query) {
        String bare = query.strip();
        return ALTERNATIVES.matcher(bare).find() ? " (" + bare + ")" : " " + bare;
    }

    private static void add(QuotedArticle article, Map<String, Group> groups) {
        for (UnnamedSource found : UnnamedFinder.find(article)) {
            groups.computeIfAbsent(found.wording().toLowerCase(Locale.ROOT), _ -> new Group())
                    .add(found.wording(), UnnamedSaying.of(article, found));
        }
    }

    private static List<UnnamedGroup> sorted(Map<String, Group> groups) {
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
