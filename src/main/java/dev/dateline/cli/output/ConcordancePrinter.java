package dev.dateline.cli.output;

import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.KeywordInContext;

import java.io.IOException;
import java.util.List;

/// Prints each match of a search on one line with its context, article by article.
public record ConcordancePrinter(Archive archive, StandardOutput out, TabularFormat format) {
    /// Number of characters printed before and after a match. With the match they fill a line of a
    /// wide terminal.
    private static final int CONTEXT_CHARACTERS = 50;

    /// Prints the CSV column names. Other formats have no header.
    public void printHeader() throws IOException {
        if (format == TabularFormat.CSV) {
            out.printCsv(ArticleSummary.CSV_COLUMNS, "start", "end", "before", "hit", "after");
        }
    }

    /// Prints the matches of `query` in one article.
    public void printArticle(Hit hit, String query) throws IOException {
        QuotedArticle quoted =
                archive.article(hit.path()).orElseThrow(() -> new IOException(hit.path()));
        List<KeywordInContext> lines =
                KeywordInContext.of(
                        quoted.article().text(),
                        archive.matches(quoted, query),
                        CONTEXT_CHARACTERS);
        var article = ArticleSummary.of(hit);
        if (format == TabularFormat.TEXT && !lines.isEmpty()) {
            out.println("");
            article.printText(out, "", "");
        }
        for (KeywordInContext line : lines) {
            printLine(article, line);
        }
    }

    private void printLine(ArticleSummary article, KeywordInContext line) throws IOException {
        switch (format) {
            case TEXT -> out.println(textLine(line));
            case JSONL ->
                    out.printJson(json -> {
                        article.writeJson(json);
                        JsonLine.writeSpan(json, "start", "end", line.span());
                        json.writeStringProperty("before", line.left());
                        json.writeStringProperty("hit", line.hit());
                        json.writeStringProperty("after", line.right());
                    });
            case CSV ->
                    out.printCsv(
                            article.csvCells(),
                            line.span().start(),
                            line.span().end(),
                            line.left(),
                            line.hit(),
                            line.right());
        }
    }

    private static String textLine(KeywordInContext line) {
        String left = TerminalText.singleLine(line.left());
        String spaceBefore = line.left().endsWith(" ") ? " " : "";
        String spaceAfter = line.right().startsWith(" ") ? " " : "";
        int padding = Math.max(0, CONTEXT_CHARACTERS - left.length() - spaceBefore.length());
        return " ".repeat(padding)
                + left
                + spaceBefore
                + "["
                + TerminalText.singleLine(line.hit())
                + "]"
                + spaceAfter
                + TerminalText.singleLine(line.right());
    }
}
