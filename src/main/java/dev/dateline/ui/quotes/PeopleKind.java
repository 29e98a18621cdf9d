package dev.dateline.ui.quotes;

import dev.dateline.library.people.PeopleReport;
import dev.dateline.message.Messages;

/// Whom one looks for among the people of articles, in words.
public enum PeopleKind {
    UNNAMED("unnamed.title", "unnamed.counts"),
    UNQUOTED("unquoted.title", "unquoted.counts");

    private final String title;
    private final String counts;

    PeopleKind(String title, String counts) {
        this.title = title;
        this.counts = counts;
    }

    String title() {
        return Messages.of(title);
    }

    String counts(PeopleReport report) {
        return Messages.of(counts, report.statementCount(), report.groups().size());
    }
}
