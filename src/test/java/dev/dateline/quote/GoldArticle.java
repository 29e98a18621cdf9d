package dev.dateline.quote;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One article of the gold, and its annotations as they are in the file (offsets in code points).
record GoldArticle(String id, Article article, JsonNode annotations) {
    private static final JsonMapper JSON = new JsonMapper();

    static List<GoldArticle> read(Path file) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = JSON.readTree(line);
            articles.add(
                    new GoldArticle(
                            json.get("id").asString(),
                            Texts.article(json.get("text").asString()),
                            json));
        }
        return articles;
    }

    /// From a UTF-16 offset to the gold's code points.
    int codePoints(int offset) {
        return article.text().codePointCount(0, offset);
    }

    /// A stretch of the text by the gold's code points.
    TextSpan span(int start, int end) {
        return new TextSpan(
                article.text().offsetByCodePoints(0, start),
                article.text().offsetByCodePoints(0, end));
    }

    /// The quotation that the annotators have at a stretch, give or take a mark.
    Optional<JsonNode> quoteAt(TextSpan stretch) {
        return at(annotations.get("quotes"), stretch);
    }

    /// Whether they left it open what stands there.
    boolean isIgnored(TextSpan stretch) {
        return at(annotations.get("ignore"), stretch).isPresent();
    }

    private Optional<JsonNode> at(JsonNode items, TextSpan stretch) {
        for (JsonNode item : items) {
            TextSpan span = span(item.get("start").asInt(), item.get("end").asInt());
            if (Math.abs(span.start() - stretch.start()) <= 2
                    && Math.abs(span.end() - stretch.end()) <= 2) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
