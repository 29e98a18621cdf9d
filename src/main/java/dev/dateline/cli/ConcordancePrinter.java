package dev.dateline.cli;

import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.KeywordInContext;

import java.io.IOException;
import java.util.List;

/// Prints every hit of a search in its line of context, article by article.
record ConcordancePrinter(Archive archive, Output out, SearchFormat format) {
    /// Characters before and behind a hit: two of these and the hit fill a line of a wide terminal.
    private static final int CONTEXT = 50;

    /// Before any article.
    void begin() throws IOException {
        if (format == SearchFormat.CSV) {
            out.line(
                    CsvLine.of(
                            "path",
                            "date",
                            "source",
                            "headline",
                            "start",
                            "end",
                            "before",
                            "hit",
                            "after"));
        }
    }

    void article(Hit hit, String query) throws IOException {
        QuotedArticle quoted =
                archive.article(hit.path()).orElseThrow(() -> new IOException(hit.path()));
        List<KeywordInContext> lines =
                KeywordInContext.of(
                        quoted.article().text(), archive.matches(quoted, query), CONTEXT);
        if (format == SearchFormat.TEXT && !lines.isEmpty()) {
            out.line("");
            out.line(Lines.dated(hit.date(), hit.headline()));
            out.line(Lines.origin(hit.source(), hit.path()));
        }
        for (KeywordInContext line : lines) {
            out.line(line(hit, line));
        }
    }

    private String line(Hit hit, KeywordInContext line) {
        return switch (format) {
            case TEXT -> text(line);
            case JSONL -> json(hit, line);
            case CSV ->
                    CsvLine.of(
                            hit.path(),
                            hit.date().toString(),
                            hit.source(),
                            hit.headline(),
                            Integer.toString(line.span().start()),
                            Integer.toString(line.span().end()),
                            line.left(),
                            line.hit(),
                            line.right());
        };
    }

    private static String text(KeywordInContext line) {
        String before = Plain.line(line.left());
        String blank = line.left().endsWith(" ") ? " " : "";
        String after = line.right().startsWith(" ") ? " " : "";
        return " ".repeat(Math.max(0, CONTEXT - before.length() - blank.length()))
                + before
                + blank
                + "["
                + Plain.line(line.hit())
                + "]"
                + after
                + Plain.line(line.right());
    }

    private static String json(Hit hit, KeywordInContext line) {
        return JsonLine.of(json -> {
            json.writeStringProperty("path", hit.path());
            JsonLine.date(json, hit.date());
            JsonLine.known(json, "source", hit.source());
            json.writeStringProperty("headline", hit.headline());
            JsonLine.span(json, "start", "end", line.span());
            json.writeStringProperty("before", line.left());
            json.writeStringProperty("hit", line.hit());
            json.writeStringProperty("after", line.right());
        });
    }
}
