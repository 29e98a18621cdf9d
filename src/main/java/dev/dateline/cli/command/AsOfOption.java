package dev.dateline.cli.command;

import dev.dateline.cli.context.UsageException;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;

import picocli.CommandLine.Option;

import java.time.LocalDate;

/// As of which day a command sees the archive. To be asked for and heeded after the refresh, which
/// is of everything.
final class AsOfOption {
    @Option(names = "--as-of", paramLabel = "DATE", description = "${bundle:cli.option.as-of}")
    private String day = "";

    /// The day, or the last one of a month or year.
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

    void applyTo(Archive archive) throws UsageException {
        archive.asOf().setDate(day());
    }
}
