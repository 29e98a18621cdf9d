package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.CsvLine;
import dev.dateline.cli.output.JsonLine;
import dev.dateline.cli.output.SearchedQueryText;
import dev.dateline.cli.output.StandardError;
import dev.dateline.cli.output.StandardOutput;
import dev.dateline.cli.output.TabularFormat;
import dev.dateline.cli.output.TerminalText;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.QueryBatch;
import dev.dateline.message.Messages;
import dev.dateline.search.QueryCount;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Prints how many articles each query of a file finds. A line is a query; empty lines, and those
/// that begin with `#` and a blank, are left out. A line that cannot be answered is said on
/// standard error and counts nothing.
record QueryCountPrinter(StandardOutput out, StandardError err, TabularFormat format) {
    ExitStatus print(Archive archive, Path file) throws IOException {
        List<String> queries =
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                        .toList();
        List<QueryCount> counts = new QueryBatch(archive).counts(queries, JobContext.QUIET);
        if (format == TabularFormat.CSV) {
            out.println(CsvLine.of("query", "understood", "total"));
        }
        for (QueryCount count : counts) {
            if (!count.error().isEmpty()) {
                err.println(
                        Messages.of(
                                "cli.search.query-failed",
                                TerminalText.singleLine(count.query()),
                                count.error()));
            }
            out.println(formatLine(count));
        }
        boolean found = counts.stream().anyMatch(count -> count.total() > 0);
        return found ? ExitStatus.SUCCESS : ExitStatus.NOTHING_MATCHED;
    }

    private String formatLine(QueryCount count) {
        return switch (format) {
            case TEXT -> count.total() + "\t" + TerminalText.singleLine(count.query());
            case JSONL ->
                    JsonLine.of(json -> {
                        json.writeStringProperty("query", count.query());
                        json.writeStringProperty(
                                "understood", SearchedQueryText.of(count.searched()));
                        json.writeNumberProperty("total", count.total());
                    });
            case CSV ->
                    CsvLine.of(
                            count.query(),
                            SearchedQueryText.of(count.searched()),
                            Integer.toString(count.total()));
        };
    }
}
