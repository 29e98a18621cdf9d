package dev.dateline.cli.output;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.message.Messages;
import dev.dateline.search.Hit;
import dev.dateline.search.QuoteHit;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/// The properties of an article that every listing prints.
///
/// @param source empty if unknown
record ArticleSummary(String path, ArticleDate date, String source, String headline) {
    /// The column names of [#csvCells()].
    static final List<String> CSV_COLUMNS = List.of("path", "date", "source", "headline");

    static ArticleSummary of(Article article) {
        return new ArticleSummary(
                article.path(), article.date(), article.source(), article.headline().text());
    }

    static ArticleSummary of(Hit hit) {
        return new ArticleSummary(hit.path(), hit.date(), hit.source(), hit.headline());
    }

    static ArticleSummary of(QuoteHit hit) {
        return new ArticleSummary(hit.path(), hit.date(), hit.source(), hit.headline());
    }

    static ArticleSummary of(PersonStatement statement) {
        return new ArticleSummary(
                statement.path(), statement.date(), statement.source(), statement.headline());
    }

    /// Prints two lines: date and headline after `prefix`, then source and path after `indent`.
    void printText(StandardOutput out, String prefix, String indent) throws IOException {
        String day = date.day().isPresent() ? date.toString() : Messages.of("cli.undated");
        out.println(prefix + day + "  " + TerminalText.singleLine(headline));
        String sourceAndPath = source.isEmpty() ? path : source + " · " + path;
        out.println(indent + TerminalText.singleLine(sourceAndPath));
    }

    /// Writes path, date, source and headline as JSON properties. An unknown date or source is
    /// `null`.
    void writeJson(JsonGenerator json) {
        json.writeStringProperty("path", path);
        JsonLine.writeStringOrNull(json, "date", date.day().map(LocalDate::toString).orElse(""));
        JsonLine.writeStringOrNull(json, "source", source);
        json.writeStringProperty("headline", headline);
    }

    List<String> csvCells() {
        return List.of(path, date.toString(), source, headline);
    }
}
