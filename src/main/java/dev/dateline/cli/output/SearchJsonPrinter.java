package dev.dateline.cli.output;

import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;

import java.io.IOException;
import java.util.List;

/// A search's answer as JSON Lines: what was understood, then the hits.
public record SearchJsonPrinter(StandardOutput out) implements SearchPrinter {
    @Override
    public void printHeader(String query, SearchPage first) throws IOException {
        out.println(
                JsonLine.of(json -> {
                    json.writeStringProperty("query", query);
                    json.writeStringProperty("understood", SearchedQueryText.of(first.searched()));
                    json.writeNumberProperty("total", first.total());
                    if (first.rowCount() < first.total()) {
                        json.writeNumberProperty("rows", first.rowCount());
                    }
                    json.writeNumberProperty("tookMillis", first.duration().toMillis());
                }));
    }

    @Override
    public void printHits(List<Hit> hits, int before) throws IOException {
        for (Hit hit : hits) {
            out.println(jsonLine(hit));
        }
    }

    private static String jsonLine(Hit hit) {
        return JsonLine.of(json -> {
            json.writeStringProperty("path", hit.path());
            JsonLine.writeDate(json, hit.date());
            JsonLine.writeStringOrNull(json, "source", hit.source());
            json.writeStringProperty("headline", hit.headline());
            json.writeNumberProperty("score", hit.score());
            json.writeStringProperty("snippet", hit.snippet().text());
            json.writeNumberProperty("matches", hit.matchCount());
            if (hit.nearDuplicates() > 0) {
                json.writeNumberProperty("copies", hit.nearDuplicates());
            }
        });
    }
}
