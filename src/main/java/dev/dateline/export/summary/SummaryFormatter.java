package dev.dateline.export.summary;

import dev.dateline.message.Messages;

import java.time.LocalDate;
import java.util.List;

/// An account in words.
public final class SummaryFormatter {
    private SummaryFormatter() {}

    /// As in "4 March 2022 – 1 May 2022".
    public static String period(DossierSummary account) {
        if (account.firstDay().isEmpty() || account.lastDay().isEmpty()) {
            return Messages.of("export.cover.period.none");
        }
        LocalDate first = account.firstDay().get();
        LocalDate last = account.lastDay().get();
        return first.equals(last)
                ? ItemFormatter.day(first)
                : ItemFormatter.day(first) + " – " + ItemFormatter.day(last);
    }

    /// As in "12 articles, 40 quotations, 9 named speakers, 2 sources".
    public static String counts(DossierSummary account) {
        return String.join(
                ", ",
                List.of(
                        Messages.of("export.article-count", account.articles()),
                        Messages.of("export.quote-count", account.quotes()),
                        Messages.of("export.speaker-count", account.speakers()),
                        Messages.of("export.source-count", account.sources())));
    }
}
