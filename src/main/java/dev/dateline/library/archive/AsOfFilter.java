package dev.dateline.library.archive;

import dev.dateline.message.LocalizedMessages;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.QuotePage;
import dev.dateline.search.SearchPage;
import dev.dateline.search.query.QueryParser;

import java.time.LocalDate;

/// As of which day an archive is shown: nothing later, and nothing that bears no day, is found,
/// counted or read. Refreshes, checks, notes and what was collected by hand are of the whole all
/// the same. Thread-safe; does no I/O.
public final class AsOfFilter {
    /// No such day: everything is shown.
    public static final LocalDate UNLIMITED = LocalDate.MAX;

    private final ArchiveIndex fullIndex;
    private volatile VisibleIndex view;

    private record VisibleIndex(LocalDate date, ArchiveIndex index) {}

    public AsOfFilter(ArchiveIndex whole) {
        this.fullIndex = whole;
        view = new VisibleIndex(UNLIMITED, whole);
    }

    /// Shows the archive as it was at the end of a day from now on, or all of it: [#UNLIMITED].
    public void setDate(LocalDate day) {
        view = new VisibleIndex(day, day.equals(UNLIMITED) ? fullIndex : fullIndex.asOf(day));
    }

    public LocalDate date() {
        return view.date();
    }

    /// Whether there is a day at all.
    public boolean isSet() {
        return !date().equals(UNLIMITED);
    }

    /// Says in a language what a query searches, and as of which day.
    public String describe(String query, LocalizedMessages tongue) {
        return withAsOfDate(QueryParser.parse(query).describe(tongue), tongue);
    }

    public String withAsOfDate(String understood, LocalizedMessages tongue) {
        LocalDate day = date();
        return day.equals(UNLIMITED)
                ? understood
                : tongue.format("query-description.as-of", understood, tongue.day(day));
    }

    public SearchPage withAsOfDate(SearchPage page) {
        return page.withQueryDescription(
                withAsOfDate(page.queryDescription(), LocalizedMessages.ENGLISH));
    }

    public QuotePage withAsOfDate(QuotePage page) {
        return new QuotePage(
                withAsOfDate(page.queryDescription(), LocalizedMessages.ENGLISH),
                page.total(),
                page.hits());
    }

    /// What is shown of the index.
    public ArchiveIndex visibleIndex() {
        return view.index();
    }
}
