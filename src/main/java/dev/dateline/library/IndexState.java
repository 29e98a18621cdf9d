package dev.dateline.library;

import dev.dateline.article.Problem;
import dev.dateline.message.Messages;
import dev.dateline.message.ProblemText;
import dev.dateline.message.Tongue;
import dev.dateline.search.ArchiveStats;

import java.util.ArrayList;
import java.util.List;

/// How an archive stood when a dossier was made of it, in sentences.
final class IndexState {
    private static final int MOST_LISTED = 40;

    private IndexState() {}

    static List<String> sentences(ArchiveStats stats) {
        List<Problem> rejected = stats.problems().stream().filter(p -> p.kind().rejects()).toList();
        var sentences = new ArrayList<String>();
        sentences.add(
                Messages.of(
                        "export.state.holds", stats.articles(), stats.quotes(), rejected.size()));
        rejected.stream()
                .limit(MOST_LISTED)
                .map(p ->
                        Messages.of(
                                "export.state.rejected",
                                p.path(),
                                ProblemText.of(p, Tongue.ENGLISH)))
                .forEach(sentences::add);
        if (rejected.size() > MOST_LISTED) {
            sentences.add(Messages.of("export.state.more", rejected.size() - MOST_LISTED));
        }
        return sentences;
    }
}
