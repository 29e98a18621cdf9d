package dev.dateline.cli;

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

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// `dateline export ARCHIVE QUERY --to FILE`
@Command(name = "export", description = "${bundle:cli.export.about}")
final class ExportCommand extends ArchiveCommand {
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

    @Mixin private PrintChoices print = new PrintChoices();

    @Mixin private AsOfChoice asOf = new AsOfChoice();

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    void checkUsage() throws WrongUsageException {
        asOf.day();
        format();
        print.options();
    }

    @Override
    ExitStatus run(Archive archive) throws IOException, WrongUsageException {
        Target.refuseInside(archive.location(), target);
        session().refresh(archive);
        asOf.heed(archive);
        if (isNothing(archive)) {
            session().notices().say(Messages.of("cli.export.nothing", target));
            return ExitStatus.NOTHING_MATCHED;
        }
        var selection = new ExportSelection.Matching(query, order, content);
        ExportReport report =
                archive.export(selection, print.options(), format(), target, JobContext.QUIET);
        session()
                .out()
                .line(
                        Messages.of(
                                "cli.export.summary",
                                target,
                                report.articles(),
                                report.quotes(),
                                report.pages()));
        report.omissions().forEach(session().notices()::say);
        return ExitStatus.DONE;
    }

    private boolean isNothing(Archive archive) throws IOException {
        return switch (content) {
            case ARTICLES, BOTH ->
                    archive.search(new SearchRequest(query, SortOrder.OLDEST, 0, 0)).total() == 0;
            case QUOTES ->
                    archive.quotes(new QuoteRequest(query, SortOrder.OLDEST, 0, 0)).total() == 0;
        };
    }

    private ExportFormat format() throws WrongUsageException {
        return ExportFormat.of(target)
                .orElseThrow(() ->
                        new WrongUsageException(
                                Messages.of("cli.export.unknown", target, endings())));
    }

    private static String endings() {
        return Arrays.stream(ExportFormat.values())
                .map(format -> "." + format.extension())
                .collect(Collectors.joining(" "));
    }
}
