package dev.dateline.gold;

import dev.dateline.article.TextSpan;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.List;

/// Builds lines of gold data for tests from an article's text and parts of it.
public final class GoldLineBuilder {
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode json = JSON.createObjectNode();
    private final String text;
    private final ArrayNode quotes;
    private final ArrayNode undecided;

    public GoldLineBuilder(String id, String text) {
        this.text = text;
        json.put("id", id);
        json.put("publisher", "ledger");
        json.put("text", text);
        quotes = json.putArray("quotes");
        undecided = json.putArray("ignore");
    }

    /// Adds a quotation spoken by the first `mention` in the text.
    public GoldLineBuilder said(String words, String type, String mention, String fullName) {
        ObjectNode quote = span(quotes.addObject(), words);
        quote.put("speaker_type", type);
        quote.put("speaker_text", mention);
        ArrayNode head = quote.putArray("speaker_heads").addArray();
        ObjectNode at = span(JSON.createObjectNode(), mention);
        head.add(at.get("start")).add(at.get("end"));
        quote.set("speaker_spans", quote.get("speaker_heads"));
        quote.put("speaker_resolved", fullName);
        quote.put("full", AnnotatorTokens.looksLikeSentence(words));
        return this;
    }

    /// Adds a quotation spoken by any of several names; the first is the fullest.
    public GoldLineBuilder said(TextSpan span, List<String> names) {
        String name = names.getFirst();
        boolean isName = Character.isUpperCase(name.charAt(0));
        ObjectNode quote = at(quotes.addObject(), span);
        quote.put("speaker_type", isName ? "name" : "nominal");
        quote.put("speaker_text", name);
        ArrayNode heads = quote.putArray("speaker_heads");
        names.forEach(n -> addLastWords(n, heads));
        quote.put("speaker_resolved", isName && name.contains(" ") ? name : "");
        quote.put("full", AnnotatorTokens.looksLikeSentence(span.in(text)));
        return this;
    }

    private void addLastWords(String name, ArrayNode heads) {
        String word = name.substring(name.lastIndexOf(' ') + 1);
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int start = text.codePointCount(0, at);
            heads.addArray().add(start).add(start + word.codePointCount(0, word.length()));
        }
    }

    public GoldLineBuilder said(String words, String person) {
        return said(words, "person", person, person.contains(" ") ? person : "");
    }

    public GoldLineBuilder nobodySaid(String words) {
        said(words, "none", words, "");
        ObjectNode quote = (ObjectNode) quotes.get(quotes.size() - 1);
        quote.put("speaker_text", "");
        quote.putArray("speaker_heads");
        quote.putArray("speaker_spans");
        return this;
    }

    /// Sets the cue of the last quotation, its first occurrence in the text.
    public GoldLineBuilder cue(String words) {
        ObjectNode quote = (ObjectNode) quotes.get(quotes.size() - 1);
        ObjectNode at = span(JSON.createObjectNode(), words);
        quote.set("cue_start", at.get("start"));
        quote.set("cue_end", at.get("end"));
        ObjectNode speaker = span(JSON.createObjectNode(), quote.get("speaker_text").asString());
        quote.set("speaker_start", speaker.get("start"));
        quote.set("speaker_end", speaker.get("end"));
        return this;
    }

    /// Marks the last quotation as nested in another one.
    public GoldLineBuilder nested() {
        ((ObjectNode) quotes.get(quotes.size() - 1)).put("nested_cue", true);
        return this;
    }

    public GoldLineBuilder undecided(String words) {
        span(undecided.addObject(), words);
        return this;
    }

    public GoldLineBuilder undecided(TextSpan span) {
        at(undecided.addObject(), span);
        return this;
    }

    private ObjectNode span(ObjectNode item, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return at(item, new TextSpan(start, start + words.length()));
    }

    private ObjectNode at(ObjectNode item, TextSpan span) {
        item.put("start", text.codePointCount(0, span.start()));
        item.put("end", text.codePointCount(0, span.end()));
        return item;
    }

    public String line() {
        return JSON.writeValueAsString(json);
    }

    public GoldArticle article() {
        try {
            return new GoldLineParser(line(), ArticleTextSource.NONE).article();
        } catch (GoldLineParser.InvalidAnnotationException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
