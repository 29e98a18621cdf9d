package dev.dateline.cli;

import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;

import java.io.IOException;
import java.util.List;

/// A search's answer as JSON Lines: what was understood, then the hits.
record SearchLines(Output out) implements SearchPrinter {
    @Override
    public void begin(String query, SearchPage first) throws IOException {
        out.line(
                JsonLine.of(json -> {
                    json.writeStringProperty("query", query);
                    json.writeStringProperty("understood", first.understood());
                    json.writeNumberProperty("total", first.total());
                    if (first.rows() < first.total()) {
                        json.writeNumberProperty("rows", first.rows());
                    }
                    json.writeNumberProperty("tookMillis", first.took().toMillis());
                }));
    }

    @Override
    public void hits(List<Hit> hits, int before) throws IOException {
        for (Hit hit : hits) {
            out.line(line(hit));
        }
    }

    private static String line(Hit hit) {
        return JsonLine.of(json -> {
            json.writeStringProperty("path", hit.path());
            JsonLine.date(json, hit.date());
            JsonLine.known(json, "source", hit.source());
            json.writeStringProperty("headline", hit.headline());
            json.writeNumberProperty("score", hit.score());
            json.writeStringProperty("snippet", hit.snippet().text());
            json.writeNumberProperty("matches", hit.matches());
            if (hit.copies() > 0) {
                json.writeNumberProperty("copies", hit.copies());
            }
        });
    }
}
