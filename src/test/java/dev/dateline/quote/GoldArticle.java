package dev.dateline.quote;

import dev.dateline.article.Article;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /// And back.
    int utf16(int codePoints) {
        return article.text().offsetByCodePoints(0, codePoints);
    }
}
