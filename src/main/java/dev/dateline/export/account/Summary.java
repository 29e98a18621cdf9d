package dev.dateline.export.account;

import dev.dateline.message.Messages;

import java.time.LocalDate;
import java.util.List;

/// An account in words.
public final class Summary {
    private Summary() {}

    /// As in "4 March 2022 – 1 May 2022".
    public static String period(Account account) {
        if (account.first().isEmpty() || account.last().isEmpty()) {
            return Messages.of("export.period.none");
        }
        LocalDate first = account.first().get();
        LocalDate last = account.last().get();
        return first.equals(last)
                ? Wording.day(first)
                : Wording.day(first) + " – " + Wording.day(last);
    }

    /// As in "12 articles, 40 quotations, 9 named speakers, 2 sources".
    public static String holdings(Account account) {
        return String.join(
                ", ",
                List.of(
                        Messages.of("export.articles", account.articles()),
                        Messages.of("export.quotes", account.quotes()),
                        Messages.of("export.speakers", account.speakers()),
                        Messages.of("export.sources", account.sources())));
    }
}
