package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.UsageException;
import dev.dateline.cli.output.ConcordancePrinter;
import dev.dateline.cli.output.SearchCsvPrinter;
import dev.dateline.cli.output.SearchJsonPrinter;
import dev.dateline.cli.output.SearchPrinter;
import dev.dateline.cli.output.SearchTextPrinter;
import dev.dateline.cli.output.SearchedQueryText;
import dev.dateline.cli.output.TabularFormat;
import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// `dateline search ARCHIVE QUERY`
@Command(name = "search", description = "${bundle:cli.search.about}")
public final class SearchCommand extends ArchiveReadCommand {
    /// Hits that come with the first answer; the rest of a longer list is fetched bit by bit.
    private static final int FIRST_PAGE_SIZE = 100;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "${bundle:cli.parameter.query}")
    private @Nullable String query;

    @Option(
            names = "--sort",
            paramLabel = "relevance|newest|oldest",
            description = "${bundle:cli.search.sort}")
    private SortOrder order = SortOrder.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", description = "${bundle:cli.search.limit}")
    private int limit = 20;

    @Option(names = "--offset", paramLabel = "N", description = "${bundle:cli.search.offset}")
    private int offset;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl|csv",
            description = "${bundle:cli.option.format}")
    private TabularFormat format = TabularFormat.TEXT;

    @Option(names = "--all", description = "${bundle:cli.search.all}")
    private boolean all;

    @Option(names = "--fold", description = "${bundle:cli.search.fold}")
    private boolean fold;

    @Option(names = "--concordance", description = "${bundle:cli.search.concordance}")
    private boolean concordance;

    @Option(names = "--queries", paramLabel = "FILE", description = "${bundle:cli.search.queries}")
    private @Nullable Path queryFile;

    public SearchCommand(CommandContext session) {
        super(session);
    }

    @Override
    void validateArguments() throws UsageException {
        super.validateArguments();
        if (limit < 0 || offset < 0) {
            throw new UsageException(Messages.of("cli.search.invalid-page"));
        }
        if ((query == null) == (queryFile == null)) {
            throw new UsageException(Messages.of("cli.search.query-required"));
        }
        if (queryFile != null && !Files.isReadable(queryFile)) {
            throw new UsageException(Messages.of("cli.search.query-file-unreadable", queryFile));
        }
        if (all) {
            limit = Integer.MAX_VALUE;
        }
    }

    @Override
    ExitStatus report(Archive archive) throws IOException {
        if (queryFile != null) {
            return new QueryCountPrinter(context().out(), context().err(), format)
                    .print(archive, queryFile);
        }
        return search(archive, Objects.requireNonNull(query));
    }

    private ExitStatus search(Archive archive, String typed) throws IOException {
        int first = concordance ? 0 : Math.min(FIRST_PAGE_SIZE, limit);
        SearchPage page = archive.search(request(typed, offset, first));
        SearchPrinter printer = createPrinter();
        if (!concordance || format != TabularFormat.CSV) {
            printer.printHeader(typed, page);
        }
        if (page.total() == 0) {
            context()
                    .err()
                    .println(
                            nothingFoundMessage(
                                    SearchedQueryText.of(page.searched()),
                                    archive.suggestSpelling(typed)));
            return ExitStatus.NOTHING_MATCHED;
        }
        if (concordance) {
            printConcordance(
                    new ConcordancePrinter(archive, context().out(), format), archive, typed);
        } else {
            printer.printHits(page.hits(), offset);
            printRemaining(printer, archive, typed, page.hits().size());
        }
        return ExitStatus.SUCCESS;
    }

    private static String nothingFoundMessage(String understood, Optional<String> meant) {
        return meant.map(other -> Messages.of("cli.search.did-you-mean", understood, other))
                .orElseGet(() -> Messages.of("cli.search.none-found", understood));
    }

    private void printConcordance(ConcordancePrinter printer, Archive archive, String typed)
            throws IOException {
        printer.printHeader();
        archive.forEachHit(request(typed, offset, limit), hit -> printer.printArticle(hit, typed));
    }

    private void printRemaining(SearchPrinter printer, Archive archive, String typed, int done)
            throws IOException {
        if (done < FIRST_PAGE_SIZE || done >= limit) {
            return;
        }
        var number = new AtomicInteger(offset + done);
        archive.forEachHit(
                request(typed, offset + done, limit - done),
                hit -> printer.printHits(List.of(hit), number.getAndIncrement()));
    }

    private SearchRequest request(String typed, int from, int most) {
        return new SearchRequest(typed, order, from, most).withCollapsed(fold);
    }

    private SearchPrinter createPrinter() {
        return switch (format) {
            case TEXT -> new SearchTextPrinter(context().out());
            case JSONL -> new SearchJsonPrinter(context().out());
            case CSV -> new SearchCsvPrinter(context().out());
        };
    }
}
