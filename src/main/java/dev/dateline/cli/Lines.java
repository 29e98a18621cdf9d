package dev.dateline.cli;

import dev.dateline.article.ArticleDate;
import dev.dateline.message.Messages;

/// How articles are named in text for people.
final class Lines {
    private Lines() {}

    static String dated(ArticleDate date, String headline) {
        String day = date.day().isPresent() ? date.toString() : Messages.of("cli.undated");
        return day + "  " + Plain.line(headline);
    }

    static String origin(String source, String path) {
        return source.isEmpty() ? Plain.line(path) : Plain.line(source + " · " + path);
    }
}
