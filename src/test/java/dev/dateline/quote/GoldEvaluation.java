package dev.dateline.quote;

import dev.dateline.article.Article;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs the search for quotations over a file of gold articles and writes what it finds in the form
/// that the gold's own scorer reads. A tool, not a test: `docs/quotations.md` says how to run it.
final class GoldEvaluation {
    private static final JsonMapper JSON = new JsonMapper();

    private GoldEvaluation() {}

    /// Arguments: the gold, and the file to write.
    public static void main(String[] arguments) throws IOException {
        var finder = new QuoteFinder();
        List<GoldArticle> gold = GoldArticle.read(Path.of(arguments[0]));
        long start = System.nanoTime();
        var found = new ArrayList<List<Quote>>();
        for (GoldArticle article : gold) {
            found.add(finder.find(article.article()));
        }
        System.out.printf(
                "%d articles in %d ms%n", gold.size(), (System.nanoTime() - start) / 1_000_000);
        try (var out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            for (int i = 0; i < gold.size(); i++) {
                out.println(line(gold.get(i), found.get(i)));
            }
        }
    }

    private static String line(GoldArticle gold, List<Quote> quotes) {
        Article article = gold.article();
        List<Map<String, Object>> predictions = new ArrayList<>();
        for (Quote quote : quotes) {
            var prediction = new java.util.LinkedHashMap<String, Object>();
            prediction.put("start", gold.codePoints(quote.span().start()));
            prediction.put("end", gold.codePoints(quote.span().end()));
            prediction.put("rule", quote.rule());
            prediction.put("confidence", quote.confidence());
            if (!quote.speaker().isNobody()) {
                Mention mention = quote.speaker().mention();
                prediction.put("speaker", quote.speaker().name());
                prediction.put("mention", mention.span().in(article.text()));
                prediction.put("speaker_start", gold.codePoints(mention.span().start()));
                prediction.put("speaker_end", gold.codePoints(mention.span().end()));
            }
            predictions.add(prediction);
        }
        return JSON.writeValueAsString(Map.of("id", gold.id(), "quotes", predictions));
    }
}
