package dev.dateline.cli;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.search.Order;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;

/// `dateline search ARCHIVE QUERY`
@Command(name = "search", description = "${bundle:cli.search.about}")
final class SearchCommand extends ArchiveCommand {
    /// Hits fetched at a time, so that a listing of everything needs no memory for everything.
    private static final int PAGE = 2000;

    @Parameters(index = "1", paramLabel = "QUERY", description = "${bundle:cli.parameter.query}")
    private String query = "";

    @Option(
            names = "--sort",
            paramLabel = "relevance|newest|oldest",
            description = "${bundle:cli.search.sort}")
    private Order order = Order.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", description = "${bundle:cli.search.limit}")
    private int limit = 20;

    @Option(names = "--offset", paramLabel = "N", description = "${bundle:cli.search.offset}")
    private int offset;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "${bundle:cli.option.format}")
    private OutputFormat format = OutputFormat.TEXT;

    SearchCommand(Session session) {
        super(session);
    }

    @Override
    void checkUsage() throws WrongUsageException {
        if (limit < 0 || offset < 0) {
            throw new WrongUsageException(Messages.of("cli.search.no-page"));
        }
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        session().refresh(archive);
        var printer =
                switch (format) {
                    case TEXT -> new SearchText(session().out());
                    case JSONL -> new SearchLines(session().out());
                };
        SearchPage page = page(archive, 0);
        printer.begin(query, page);
        if (page.total() == 0) {
            session().notices().say(Messages.of("cli.search.nothing", page.understood()));
            return ExitStatus.NOTHING_MATCHED;
        }
        printer.hits(page.hits(), offset);
        for (int done = PAGE; done < limit && page.hits().size() == PAGE; done += PAGE) {
            page = page(archive, done);
            printer.hits(page.hits(), offset + done);
        }
        return ExitStatus.DONE;
    }

    private SearchPage page(Archive archive, int done) throws IOException {
        int size = Math.min(PAGE, limit - done);
        return archive.search(new SearchRequest(query, order, offset + done, size));
    }
}
