package dev.dateline.cli.command;

import dev.dateline.cli.context.UsageException;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.message.Messages;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The options of `dateline export` for the contents and layout of the dossier.
final class ExportLayoutOptions {
    @Option(names = "--title", paramLabel = "TEXT", description = "${bundle:cli.export.title}")
    private String title = "";

    @Option(names = "--author", paramLabel = "NAME", description = "${bundle:cli.export.author}")
    private String author = "";

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            defaultValue = "${env:SOURCE_DATE_EPOCH:-}",
            converter = ExportDateConverter.class,
            description = "${bundle:cli.export.date}")
    private ExportDate date = new ExportDate(Optional.empty());

    @Option(names = "--paper", paramLabel = "a4|letter", description = "${bundle:cli.export.paper}")
    private PaperSize paper = PaperSize.A4;

    @Option(names = "--columns", paramLabel = "1|2", description = "${bundle:cli.export.columns}")
    private int columns = 1;

    @Option(
            names = "--group",
            paramLabel = "month|year|source|none",
            description = "${bundle:cli.export.group}")
    private Grouping grouping = Grouping.MONTH;

    @Option(names = "--mark-hits", description = "${bundle:cli.export.mark-hits}")
    private boolean markHits;

    @Option(names = "--notes", description = "${bundle:cli.export.notes}")
    private boolean notes;

    @Option(names = "--no-appendices", description = "${bundle:cli.export.no-appendices}")
    private boolean withoutAppendices;

    @Option(names = "--no-data", description = "${bundle:cli.export.no-data}")
    private boolean withoutAttachment;

    /// The date of the export; empty for today. `SOURCE_DATE_EPOCH` gives it in seconds since 1970
    /// (UTC).
    record ExportDate(Optional<LocalDate> day) {}

    static final class ExportDateConverter implements ITypeConverter<ExportDate> {
        @Override
        public ExportDate convert(String value) {
            try {
                if (value.isBlank()) {
                    return new ExportDate(Optional.empty());
                }
                LocalDate day =
                        value.chars().allMatch(Character::isDigit)
                                ? LocalDate.ofInstant(
                                        Instant.ofEpochSecond(Long.parseLong(value)),
                                        ZoneOffset.UTC)
                                : LocalDate.parse(value);
                return new ExportDate(Optional.of(day));
            } catch (DateTimeException | NumberFormatException e) {
                throw new TypeConversionException(Messages.of("cli.export.invalid-date", value));
            }
        }
    }

    /// Returns the export options that the command-line options specify.
    ///
    /// @throws UsageException if the number of columns is not 1 or 2
    ExportOptions toExportOptions() throws UsageException {
        if (columns < 1 || columns > 2) {
            throw new UsageException(Messages.of("cli.export.invalid-columns", columns));
        }
        var print =
                new PrintOptions(paper, columns, grouping, !withoutAppendices, !withoutAttachment);
        return new ExportOptions(title, author, date.day(), markHits, notes, print);
    }
}
