package dev.dateline.ui.people;

import dev.dateline.job.JobContext;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.message.Messages;
import dev.dateline.ui.archive.OpenArchive;

import java.io.IOException;
import java.util.function.Consumer;

/// The kinds of people that a [PeopleView] lists.
public enum PeopleKind {
    /// Unnamed sources, grouped by their description.
    UNNAMED("unnamed.title", "unnamed.counts"),

    /// People that articles name in full but never quote.
    UNQUOTED("unquoted.title", "unquoted.counts");

    private final String titleKey;
    private final String countsKey;

    PeopleKind(String titleKey, String countsKey) {
        this.titleKey = titleKey;
        this.countsKey = countsKey;
    }

    /// Finds the people of this kind in the articles that match a query. The parameters are as in
    /// [OpenArchive#unnamedSources].
    PeopleReport find(
            OpenArchive archive, String query, JobContext job, Consumer<PeopleReport> onPartial)
            throws IOException {
        return this == UNNAMED
                ? archive.unnamedSources(query, job, onPartial)
                : archive.unquotedPeople(query, job, onPartial);
    }

    String title() {
        return Messages.of(titleKey);
    }

    /// Formats the number of statements and groups.
    String formatCounts(PeopleReport report) {
        return Messages.of(countsKey, report.statementCount(), report.groups().size());
    }
}
