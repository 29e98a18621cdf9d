package dev.dateline.cli.output;

import dev.dateline.article.ArticleDate;
import dev.dateline.message.Messages;

/// How articles are named in text for people.
final class ArticleLabels {
    private ArticleLabels() {}

    static String dateAndHeadline(ArticleDate date, String headline) {
        String day = date.day().isPresent() ? date.toString() : Messages.of("cli.undated");
        return day + "  " + TerminalText.singleLine(headline);
    }

    static String sourceAndPath(String source, String path) {
        return source.isEmpty()
                ? TerminalText.singleLine(path)
                : TerminalText.singleLine(source + " · " + path);
    }
}
