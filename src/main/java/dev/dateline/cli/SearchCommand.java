package dev.dateline.cli;

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
final class SearchCommand extends ReadingCommand {
    /// Hits that come with the first answer; the rest of a longer list is fetched bit by bit.
    private static final int PAGE = 100;

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
    private SearchFormat format = SearchFormat.TEXT;

    @Option(names = "--all", description = "${bundle:cli.search.all}")
    private boolean all;

    @Option(names = "--fold", description = "${bundle:cli.search.fold}")
    private boolean fold;

    @Option(names = "--concordance", description = "${bundle:cli.search.concordance}")
    private boolean concordance;

    @Option(names = "--queries", paramLabel = "FILE", description = "${bundle:cli.search.queries}")
    private @Nullable Path queries;

    SearchCommand(Session session) {
        super(session);
    }

    @Override
    void checkUsage() throws WrongUsageException {
        super.checkUsage();
        if (limit < 0 || offset < 0) {
            throw new WrongUsageException(Messages.of("cli.search.no-page"));
        }
        if ((query == null) == (queries == null)) {
            throw new WrongUsageException(Messages.of("cli.search.no-query"));
        }
        if (queries != null && !Files.isReadable(queries)) {
            throw new WrongUsageException(Messages.of("cli.search.no-queries", queries));
        }
        if (all) {
            limit = Integer.MAX_VALUE;
        }
    }

    @Override
    ExitStatus tell(Archive archive) throws IOException {
        if (queries != null) {
            return new QueryCounts(session().out(), session().notices(), format)
                    .print(archive, queries);
        }
        return search(archive, Objects.requireNonNull(query));
    }

    private ExitStatus search(Archive archive, String typed) throws IOException {
        int first = concordance ? 0 : Math.min(PAGE, limit);
        SearchPage page = archive.search(request(typed, offset, first));
        SearchPrinter printer = printer();
        if (!concordance || format != SearchFormat.CSV) {
            printer.begin(typed, page);
        }
        if (page.total() == 0) {
            session()
                    .notices()
                    .say(nothing(page.queryDescription(), archive.suggestSpelling(typed)));
            return ExitStatus.NOTHING_MATCHED;
        }
        if (concordance) {
            print(new ConcordancePrinter(archive, session().out(), format), archive, typed);
        } else {
            printer.hits(page.hits(), offset);
            printRest(printer, archive, typed, page.hits().size());
        }
        return ExitStatus.DONE;
    }

    private static String nothing(String understood, Optional<String> meant) {
        return meant.map(other -> Messages.of("cli.search.meant", understood, other))
                .orElseGet(() -> Messages.of("cli.search.nothing", understood));
    }

    private void print(ConcordancePrinter printer, Archive archive, String typed)
            throws IOException {
        printer.begin();
        archive.forEachHit(request(typed, offset, limit), hit -> printer.article(hit, typed));
    }

    private void printRest(SearchPrinter printer, Archive archive, String typed, int done)
            throws IOException {
        if (done < PAGE || done >= limit) {
            return;
        }
        var number = new AtomicInteger(offset + done);
        archive.forEachHit(
                request(typed, offset + done, limit - done),
                hit -> printer.hits(List.of(hit), number.getAndIncrement()));
    }

    private SearchRequest request(String typed, int from, int most) {
        return new SearchRequest(typed, order, from, most, fold);
    }

    private SearchPrinter printer() {
        return switch (format) {
            case TEXT -> new SearchText(session().out());
            case JSONL -> new SearchLines(session().out());
            case CSV -> new SearchTable(session().out());
        };
    }
}
