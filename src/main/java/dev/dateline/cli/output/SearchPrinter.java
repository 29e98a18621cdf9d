package dev.dateline.cli.output;

import dev.dateline.message.Messages;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;

import java.io.IOException;
import java.util.List;

/// Prints the results of a search.
public sealed interface SearchPrinter {
    /// Prints the header, such as a summary line, even if there are no hits.
    ///
    /// @param page any page of the result
    void printHeader(String query, SearchPage page) throws IOException;

    /// Prints consecutive hits.
    ///
    /// @param precedingCount the number of hits of the whole result that precede `hits`
    void printHits(List<Hit> hits, int precedingCount) throws IOException;

    /// Returns a printer that writes to `out` in a format.
    static SearchPrinter create(TabularFormat format, StandardOutput out) {
        return switch (format) {
            case TEXT -> new Text(out);
            case JSONL -> new Json(out);
            case CSV -> new Csv(out);
        };
    }

    /// Prints a summary line, then numbered hits with their snippets.
    record Text(StandardOutput out) implements SearchPrinter {
        @Override
        public void printHeader(String query, SearchPage page) throws IOException {
            if (page.total() == 0) {
                return;
            }
            String searched = TerminalText.singleLine(EnglishQueryDescription.of(page.searched()));
            long millis = page.duration().toMillis();
            if (page.rowCount() == page.total()) {
                out.printMessage("cli.search.summary", page.total(), searched, millis);
            } else {
                out.printMessage(
                        "cli.search.folded", page.total(), searched, millis, page.rowCount());
            }
        }

        @Override
        public void printHits(List<Hit> hits, int precedingCount) throws IOException {
            int number = precedingCount;
            for (Hit hit : hits) {
                number++;
                out.println("");
                ArticleSummary.of(hit).printText(out, number + ". ", "   ");
                if (hit.nearDuplicates() > 0) {
                    out.println("   " + Messages.of("cli.search.copies", hit.nearDuplicates()));
                }
                String snippet = TerminalText.singleLine(hit.snippet().text());
                if (!snippet.isEmpty()) {
                    out.println("   " + snippet);
                }
            }
        }
    }

    /// Prints one JSON object for the search, then one JSON object per hit.
    record Json(StandardOutput out) implements SearchPrinter {
        @Override
        public void printHeader(String query, SearchPage page) throws IOException {
            out.printJson(json -> {
                json.writeStringProperty("query", query);
                json.writeStringProperty("understood", EnglishQueryDescription.of(page.searched()));
                json.writeNumberProperty("total", page.total());
                if (page.rowCount() < page.total()) {
                    json.writeNumberProperty("rows", page.rowCount());
                }
                json.writeNumberProperty("tookMillis", page.duration().toMillis());
            });
        }

        @Override
        public void printHits(List<Hit> hits, int precedingCount) throws IOException {
            for (Hit hit : hits) {
                out.printJson(json -> {
                    ArticleSummary.of(hit).writeJson(json);
                    json.writeNumberProperty("score", hit.score());
                    json.writeStringProperty("snippet", hit.snippet().text());
                    json.writeNumberProperty("matches", hit.matchCount());
                    if (hit.nearDuplicates() > 0) {
                        json.writeNumberProperty("copies", hit.nearDuplicates());
                    }
                });
            }
        }
    }

    /// Prints one CSV row per hit.
    record Csv(StandardOutput out) implements SearchPrinter {
        @Override
        public void printHeader(String query, SearchPage page) throws IOException {
            String columns = "score snippet matches words quotes speakers copies";
            out.printCsv(ArticleSummary.CSV_COLUMNS, (Object[]) columns.split(" "));
        }

        @Override
        public void printHits(List<Hit> hits, int precedingCount) throws IOException {
            for (Hit hit : hits) {
                out.printCsv(
                        ArticleSummary.of(hit).csvCells(),
                        hit.score(),
                        hit.snippet().text(),
                        hit.matchCount(),
                        hit.wordCount(),
                        hit.quoteCount(),
                        String.join("; ", hit.speakers()),
                        hit.nearDuplicates());
            }
        }
    }
}
