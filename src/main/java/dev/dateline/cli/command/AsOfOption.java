package dev.dateline.cli.command;

import dev.dateline.cli.context.UsageException;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;

import picocli.CommandLine.Option;

import java.time.LocalDate;

/// The option for the as-of date. Apply it after the refresh, which includes all articles.
final class AsOfOption {
    @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:cli.option.as-of}")
    private String day = "";

    /// Returns the as-of date: the typed day, or the last day of the typed month or year.
    ///
    /// @return [AsOfFilter#UNLIMITED] without the option
    /// @throws UsageException if the option is not a date
    LocalDate day() throws UsageException {
        if (day.isEmpty()) {
            return AsOfFilter.UNLIMITED;
        }
        return DateRange.parse(day)
                .filter(days -> !days.first().equals(LocalDate.MIN))
                .map(DateRange::last)
                .filter(last -> !last.equals(AsOfFilter.UNLIMITED))
                .orElseThrow(() -> new UsageException(Messages.of("cli.as-of.invalid", day)));
    }

    /// Hides articles after the as-of date.
    void applyTo(Archive archive) throws UsageException {
        archive.asOf().setDate(day());
    }
}
