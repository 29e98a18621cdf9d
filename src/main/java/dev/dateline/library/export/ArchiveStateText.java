package dev.dateline.library.export;

import dev.dateline.article.Problem;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.message.ProblemText;
import dev.dateline.search.ArchiveStats;

import java.util.ArrayList;
import java.util.List;

/// Formats a description of the archive's state for the cover of a dossier.
final class ArchiveStateText {
    private static final int MAX_LISTED = 40;

    private ArchiveStateText() {}

    static List<String> sentences(ArchiveStats stats) {
        List<Problem> rejected = stats.problems().stream().filter(p -> p.kind().rejects()).toList();
        var sentences = new ArrayList<String>();
        sentences.add(
                Messages.of(
                        "export.state.counts", stats.articles(), stats.quotes(), rejected.size()));
        rejected.stream()
                .limit(MAX_LISTED)
                .map(p ->
                        Messages.of(
                                "export.state.rejected",
                                p.path(),
                                ProblemText.of(p, LocalizedMessages.ENGLISH)))
                .forEach(sentences::add);
        if (rejected.size() > MAX_LISTED) {
            sentences.add(Messages.of("export.state.more-rejected", rejected.size() - MAX_LISTED));
        }
        return sentences;
    }
}
