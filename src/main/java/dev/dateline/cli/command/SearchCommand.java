package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.UsageException;
import dev.dateline.cli.output.ConcordancePrinter;
import dev.dateline.cli.output.EnglishQueryDescription;
import dev.dateline.cli.output.SearchPrinter;
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

/// `dateline search ARCHIVE QUERY`: lists matching articles.
@Command(name = "search", description = "${bundle:cli.search.about}")
public final class SearchCommand extends ArchiveReadCommand {
    /// Number of hits that are fetched as the first page. Further hits are fetched one by one.
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

    public SearchCommand(CommandContext context) {
        super(context);
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
        var printer = SearchPrinter.create(format, context().out());
        if (!concordance || format != TabularFormat.CSV) {
            printer.printHeader(typed, page);
        }
        if (page.total() == 0) {
            printNothingFound(
                    EnglishQueryDescription.of(page.searched()), archive.suggestSpelling(typed));
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

    private void printNothingFound(String searched, Optional<String> suggestion) {
        if (suggestion.isPresent()) {
            context().err().printMessage("cli.search.did-you-mean", searched, suggestion.get());
        } else {
            context().err().printMessage("cli.search.none-found", searched);
        }
    }

    private void printConcordance(ConcordancePrinter printer, Archive archive, String typed)
            throws IOException {
        printer.printHeader();
        archive.forEachHit(request(typed, offset, limit), hit -> printer.printArticle(hit, typed));
    }

    private void printRemaining(
            SearchPrinter printer, Archive archive, String typed, int printedCount)
            throws IOException {
        if (printedCount < FIRST_PAGE_SIZE || printedCount >= limit) {
            return;
        }
        var precedingCount = new AtomicInteger(offset + printedCount);
        archive.forEachHit(
                request(typed, offset + printedCount, limit - printedCount),
                hit -> printer.printHits(List.of(hit), precedingCount.getAndIncrement()));
    }

    private SearchRequest request(String typed, int start, int maxHits) {
        return new SearchRequest(typed, order, start, maxHits).withCollapsed(fold);
    }
}
