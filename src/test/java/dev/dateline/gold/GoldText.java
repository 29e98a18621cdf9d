package dev.dateline.gold;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes lines of gold for tests from an article's text and the words in it.
public final class GoldText {
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode json = JSON.createObjectNode();
    private final String text;
    private final ArrayNode quotes;
    private final ArrayNode undecided;

    public GoldText(String id, String text) {
        this.text = text;
        json.put("id", id);
        json.put("publisher", "ledger");
        json.put("text", text);
        quotes = json.putArray("quotes");
        undecided = json.putArray("ignore");
    }

    /// A quotation spoken by the first `mention` in the text.
    public GoldText said(String words, String type, String mention, String fullName) {
        ObjectNode quote = span(quotes.addObject(), words);
        quote.put("speaker_type", type);
        quote.put("speaker_text", mention);
        ArrayNode head = quote.putArray("speaker_heads").addArray();
        ObjectNode at = span(JSON.createObjectNode(), mention);
        head.add(at.get("start")).add(at.get("end"));
        quote.set("speaker_spans", quote.get("speaker_heads"));
        if (!fullName.isEmpty()) {
            quote.put("speaker_resolved", fullName);
        } else {
            quote.putNull("speaker_resolved");
        }
        quote.put("kind", "direct");
        quote.put("full", Words.looksFull(words));
        quote.put("continuation", false);
        quote.put("floating", false);
        quote.put("nested_cue", false);
        return this;
    }

    public GoldText said(String words, String person) {
        return said(words, "person", person, person.contains(" ") ? person : "");
    }

    public GoldText nobodySaid(String words) {
        said(words, "none", words, "");
        ObjectNode quote = (ObjectNode) quotes.get(quotes.size() - 1);
        quote.put("speaker_text", "");
        quote.putArray("speaker_heads");
        quote.putArray("speaker_spans");
        return this;
    }

    /// The last quotation stands inside another one.
    public GoldText nested() {
        ((ObjectNode) quotes.get(quotes.size() - 1)).put("nested_cue", true);
        return this;
    }

    public GoldText undecided(String words) {
        span(undecided.addObject(), words);
        return this;
    }

    private ObjectNode span(ObjectNode item, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        item.put("start", text.codePointCount(0, start));
        item.put("end", text.codePointCount(0, start + words.length()));
        return item;
    }

    public String line() {
        return JSON.writeValueAsString(json);
    }

    GoldArticle article() {
        try {
            return new GoldLine(line()).article();
        } catch (GoldLine.UnusableException e) {
            throw new AssertionError(e);
        }
    }
}
