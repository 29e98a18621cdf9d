package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.UsageException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportReport;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.library.export.ExportSelection.Content;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.QueryParser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// `dateline export ARCHIVE QUERY --to FILE`: writes matching articles or quotations to a file.
@Command(name = "export", description = "${bundle:cli.export.about}")
public final class ExportCommand extends ArchiveCommand {
    @Parameters(index = "1", paramLabel = "QUERY", description = "${bundle:cli.parameter.query}")
    private String query = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "${bundle:cli.export.to}")
    private Path target = Path.of("");

    @Option(
            names = "--content",
            paramLabel = "articles|quotes|both",
            description = "${bundle:cli.export.content}")
    private Content content = Content.ARTICLES;

    @Option(
            names = "--order",
            paramLabel = "oldest|newest|relevance",
            description = "${bundle:cli.export.order}")
    private SortOrder order = SortOrder.OLDEST;

    @Mixin private ExportLayoutOptions layoutOptions = new ExportLayoutOptions();

    @Mixin private AsOfOption asOf = new AsOfOption();

    public ExportCommand(CommandContext context) {
        super(context);
    }

    @Override
    void validateArguments() throws UsageException {
        asOf.day();
        format();
        layoutOptions.toExportOptions();
    }

    @Override
    ExitStatus run(Archive archive) throws IOException, UsageException {
        archive.requireOutside(target);
        context().refresh(archive);
        asOf.applyTo(archive);
        if (matchesNothing(archive)) {
            context().err().printMessage("cli.export.none-found", target);
            return ExitStatus.NOTHING_MATCHED;
        }
        var selection = new ExportSelection.Matching(QueryParser.parse(query), order, content);
        ExportReport report =
                archive.export(
                        selection,
                        layoutOptions.toExportOptions(),
                        format(),
                        target,
                        JobContext.QUIET);
        context()
                .out()
                .printMessage(
                        "cli.export.summary",
                        target,
                        report.articles(),
                        report.quotes(),
                        report.pages());
        report.omissions().forEach(context().err()::println);
        return ExitStatus.SUCCESS;
    }

    private boolean matchesNothing(Archive archive) throws IOException {
        return switch (content) {
            case ARTICLES, BOTH ->
                    archive.search(new SearchRequest(query, SortOrder.OLDEST, 0, 0)).total() == 0;
            case QUOTES ->
                    archive.quotes(new QuoteRequest(query, SortOrder.OLDEST, 0, 0)).total() == 0;
        };
    }

    private ExportFormat format() throws UsageException {
        return ExportFormat.of(target)
                .orElseThrow(() ->
                        new UsageException(
                                Messages.of(
                                        "cli.export.unknown-extension",
                                        target,
                                        supportedExtensions())));
    }

    private static String supportedExtensions() {
        return Arrays.stream(ExportFormat.values())
                .map(format -> "." + format.extension())
                .collect(Collectors.joining(" "));
    }
}
