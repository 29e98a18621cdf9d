package dev.dateline.library;

import dev.dateline.message.Tongue;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.QueryParser;
import dev.dateline.search.QuotePage;
import dev.dateline.search.SearchPage;

import java.time.LocalDate;

/// As of which day an archive is shown: nothing later, and nothing that bears no day, is found,
/// counted or read. Refreshes, checks, notes and what was collected by hand are of the whole all
/// the same. Thread-safe; does no I/O.
public final class AsOf {
    /// No such day: everything is shown.
    public static final LocalDate NOW = LocalDate.MAX;

    private final ArchiveIndex whole;
    private volatile View view;

    private record View(LocalDate day, ArchiveIndex index) {}

    AsOf(ArchiveIndex whole) {
        this.whole = whole;
        view = new View(NOW, whole);
    }

    /// Shows the archive as it was at the end of a day from now on, or all of it: [#NOW].
    public void set(LocalDate day) {
        view = new View(day, day.equals(NOW) ? whole : whole.endingOn(day));
    }

    public LocalDate day() {
        return view.day();
    }

    /// Whether there is a day at all.
    public boolean isSet() {
        return !day().equals(NOW);
    }

    /// Says in a language what a query searches, and as of which day.
    public String understood(String query, Tongue tongue) {
        return say(QueryParser.parse(query).understood(tongue), tongue);
    }

    String say(String understood, Tongue tongue) {
        LocalDate day = day();
        return day.equals(NOW)
                ? understood
                : tongue.say("understood.as-of", understood, tongue.day(day));
    }

    SearchPage say(SearchPage page) {
        return page.saying(say(page.understood(), Tongue.ENGLISH));
    }

    QuotePage say(QuotePage page) {
        return new QuotePage(say(page.understood(), Tongue.ENGLISH), page.total(), page.hits());
    }

    /// What is shown of the index.
    ArchiveIndex index() {
        return view.index();
    }
}
