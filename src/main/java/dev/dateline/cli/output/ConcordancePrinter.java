package dev.dateline.cli.output;

import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.KeywordInContext;

import java.io.IOException;
import java.util.List;

/// Prints every hit of a search in its line of context, article by article.
public record ConcordancePrinter(Archive archive, StandardOutput out, TabularFormat format) {
    /// Characters before and behind a hit: two of these and the hit fill a line of a wide terminal.
    private static final int CONTEXT_CHARACTERS = 50;

    /// Before any article.
    public void printHeader() throws IOException {
        if (format == TabularFormat.CSV) {
            out.println(
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

    public void printArticle(Hit hit, String query) throws IOException {
        QuotedArticle quoted =
                archive.article(hit.path()).orElseThrow(() -> new IOException(hit.path()));
        List<KeywordInContext> lines =
                KeywordInContext.of(
                        quoted.article().text(),
                        archive.matches(quoted, query),
                        CONTEXT_CHARACTERS);
        if (format == TabularFormat.TEXT && !lines.isEmpty()) {
            out.println("");
            out.println(ArticleLabels.dateAndHeadline(hit.date(), hit.headline()));
            out.println(ArticleLabels.sourceAndPath(hit.source(), hit.path()));
        }
        for (KeywordInContext line : lines) {
            out.println(formatLine(hit, line));
        }
    }

    private String formatLine(Hit hit, KeywordInContext line) {
        return switch (format) {
            case TEXT -> textLine(line);
            case JSONL -> jsonLine(hit, line);
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

    private static String textLine(KeywordInContext line) {
        String before = TerminalText.singleLine(line.left());
        String blank = line.left().endsWith(" ") ? " " : "";
        String after = line.right().startsWith(" ") ? " " : "";
        return " ".repeat(Math.max(0, CONTEXT_CHARACTERS - before.length() - blank.length()))
                + before
                + blank
                + "["
                + TerminalText.singleLine(line.hit())
                + "]"
                + after
                + TerminalText.singleLine(line.right());
    }

    private static String jsonLine(Hit hit, KeywordInContext line) {
        return JsonLine.of(json -> {
            json.writeStringProperty("path", hit.path());
            JsonLine.writeDate(json, hit.date());
            JsonLine.writeStringOrNull(json, "source", hit.source());
            json.writeStringProperty("headline", hit.headline());
            JsonLine.writeSpan(json, "start", "end", line.span());
            json.writeStringProperty("before", line.left());
            json.writeStringProperty("hit", line.hit());
            json.writeStringProperty("after", line.right());
        });
    }
}
