package dev.dateline.ui.people;

import dev.dateline.library.people.PeopleReport;
import dev.dateline.message.Messages;

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

    String title() {
        return Messages.of(title);
    }

    String formatCounts(PeopleReport report) {
        return Messages.of(formatCounts, report.statementCount(), report.groups().size());
    }
}
