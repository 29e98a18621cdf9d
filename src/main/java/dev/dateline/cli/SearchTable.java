package dev.dateline.cli;

import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;

import java.io.IOException;
import java.util.List;

/// A search's hits as comma-separated values, an article a row.
record SearchTable(Output out) implements SearchPrinter {
    @Override
    public void begin(String query, SearchPage first) throws IOException {
        out.line(
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
    public void hits(List<Hit> hits, int before) throws IOException {
        for (Hit hit : hits) {
            out.line(
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
