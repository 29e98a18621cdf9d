package dev.dateline.cli.output;

import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;

import java.io.IOException;
import java.util.List;

/// A search's hits as comma-separated values, an article a row.
public record SearchCsvPrinter(StandardOutput out) implements SearchPrinter {
    @Override
    public void printHeader(String query, SearchPage first) throws IOException {
        out.println(
                CsvLine.of(
                        "path",
                        "date",
                        "source",
                        "headline",
                        "score",
                        "snippet",
                        "matches",
                        "words",
                        "quotes",
                        "speakers",
                        "copies"));
    }

    @Override
    public void printHits(List<Hit> hits, int before) throws IOException {
        for (Hit hit : hits) {
            out.println(
                    CsvLine.of(
                            hit.path(),
                            hit.date().toString(),
                            hit.source(),
                            hit.headline(),
                            Double.toString(hit.score()),
                            hit.snippet().text(),
                            Integer.toString(hit.matchCount()),
                            Integer.toString(hit.wordCount()),
                            Integer.toString(hit.quoteCount()),
                            String.join("; ", hit.speakers()),
                            Integer.toString(hit.nearDuplicates())));
        }
    }
}
