package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.EnglishQueryDescription;
import dev.dateline.cli.output.StandardError;
import dev.dateline.cli.output.StandardOutput;
import dev.dateline.cli.output.TabularFormat;
import dev.dateline.cli.output.TerminalText;
import dev.dateline.file.InputFile;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.QueryBatch;
import dev.dateline.search.QueryCount;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Prints the number of articles that match each query of a file.
///
/// Each line is a query. Empty lines and lines that begin with `# ` are ignored. A query that fails
/// is reported on standard error and counts as 0.
record QueryCountPrinter(StandardOutput out, StandardError err, TabularFormat format) {
    ExitStatus print(Archive archive, Path file) throws IOException {
        List<String> queries =
                new String(InputFile.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                        .toList();
        List<QueryCount> counts = new QueryBatch(archive).counts(queries, JobContext.QUIET);
        if (format == TabularFormat.CSV) {
            out.printCsv(List.of("query", "understood", "total"));
        }
        for (QueryCount count : counts) {
            if (!count.error().isEmpty()) {
                String query = TerminalText.singleLine(count.query());
                err.printMessage("cli.search.query-failed", query, count.error());
            }
            printCount(count);
        }
        boolean found = counts.stream().anyMatch(count -> count.total() > 0);
        return found ? ExitStatus.SUCCESS : ExitStatus.NOTHING_MATCHED;
    }

    private void printCount(QueryCount count) throws IOException {
        String searched = EnglishQueryDescription.of(count.searched());
        switch (format) {
            case TEXT -> out.println(count.total() + "\t" + TerminalText.singleLine(count.query()));
            case JSONL ->
                    out.printJson(json -> {
                        json.writeStringProperty("query", count.query());
                        json.writeStringProperty("understood", searched);
                        json.writeNumberProperty("total", count.total());
                    });
            case CSV -> out.printCsv(List.of(count.query(), searched), count.total());
        }
    }
}
