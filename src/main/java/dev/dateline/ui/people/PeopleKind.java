package dev.dateline.ui.people;

import dev.dateline.job.JobContext;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.message.Messages;
import dev.dateline.ui.archive.OpenArchive;

import java.io.IOException;
import java.util.function.Consumer;

/// Whom one looks for among the people of articles, in words.
public enum PeopleKind {
    UNNAMED("unnamed.title", "unnamed.counts"),
    UNQUOTED("unquoted.title", "unquoted.counts");

    private final String title;
    private final String formatCounts;

    PeopleKind(String title, String counts) {
        this.title = title;
        this.formatCounts = counts;
    }

    /// Finds the people of this kind, as [OpenArchive#unnamedSources] does.
    PeopleReport find(
            OpenArchive archive, String query, JobContext job, Consumer<PeopleReport> onPartial)
            throws IOException {
        return this == UNNAMED
                ? archive.unnamedSources(query, job, onPartial)
                : archive.unquotedPeople(query, job, onPartial);
    }

    String title() {
        return Messages.of(title);
    }

    String formatCounts(PeopleReport report) {
        return Messages.of(formatCounts, report.statementCount(), report.groups().size());
    }
}
