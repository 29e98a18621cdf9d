package dev.dateline.evaluation;

import dev.dateline.gold.GoldArticle;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// The predictions for one article as a line of JSON; offsets are code points, as in gold files.
record PredictionWriter(GoldArticle article) {
    private static final JsonMapper JSON = new JsonMapper();

    String of(List<PredictedQuote> predictions) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", article.id());
        ArrayNode quotes = line.putArray("quotes");
        for (PredictedQuote prediction : predictions) {
            ObjectNode quote = quotes.addObject();
            quote.put("start", codePoints(prediction.span().start()));
            quote.put("end", codePoints(prediction.span().end()));
            if (prediction.hasSpeaker()) {
                quote.put("speaker", prediction.speaker());
                quote.put("speaker_start", codePoints(prediction.mention().start()));
                quote.put("speaker_end", codePoints(prediction.mention().end()));
                quote.put("mention", prediction.mention().in(article.text()));
            }
            quote.put("rule", prediction.rule());
            quote.put("confidence", prediction.confidence());
        }
        return JSON.writeValueAsString(line);
    }

    private int codePoints(int offset) {
        return article.text().codePointCount(0, offset);
    }
}
