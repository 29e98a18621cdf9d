package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.DossierItem;
import dev.dateline.quote.Cue;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;

/// One item as a JSON object. The schema: docs/export.md.
final class JsonItem {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonItem() {}

    /// On one line.
    static String line(DossierItem item) {
        return escapeLoneSurrogates(JSON.writeValueAsString(object(item)));
    }

    private static ObjectNode object(DossierItem item) {
        Article article = item.article().article();
        ObjectNode object = JSON.createObjectNode();
        object.put("path", article.path());
        object.put("date", article.date().toString());
        object.put("source", article.source());
        object.put("headline", article.headline().text());
        object.put("sha256", article.id().sha256());
        ArrayNode quotes = object.putArray("quotes");
        item.quotes().forEach(quote -> add(quotes.addObject(), quote));
        object.put("author", article.author());
        object.put("url", article.url());
        if (!item.notes().isEmpty()) {
            ArrayNode notes = object.putArray("notes");
            item.notes().forEach(notes::add);
        }
        if (item instanceof DossierItem.WholeArticle) {
            object.put("text", article.text());
            ArrayNode paragraphs = object.putArray("paragraphs");
            article.paragraphs().forEach(p -> add(paragraphs.addObject(), p));
        }
        return object;
    }

    private static void add(ObjectNode object, Paragraph paragraph) {
        object.put("start", paragraph.span().start());
        object.put("end", paragraph.span().end());
        object.put("text", paragraph.text());
    }

    private static void add(ObjectNode object, Quote quote) {
        object.put("start", quote.span().start());
        object.put("end", quote.span().end());
        object.put("text", quote.text());
        object.put("continues", quote.continues());
        if (quote.speaker().isNobody()) {
            object.putNull("speaker");
        } else {
            add(object.putObject("speaker"), quote.speaker());
        }
        add(object.putObject("cue"), quote.cue());
        object.put("confidence", quote.confidence());
        object.put("rule", quote.rule());
    }

    private static void add(ObjectNode object, Speaker speaker) {
        object.put("name", speaker.name());
        object.put("role", speaker.role());
        object.put("kind", speaker.kind().name().toLowerCase(Locale.ROOT));
        object.put("mention", speaker.mention().text());
        object.put("mentionStart", speaker.mention().span().start());
        object.put("mentionEnd", speaker.mention().span().end());
    }

    private static void add(ObjectNode object, Cue cue) {
        object.put("text", cue.text());
        object.put("start", cue.span().start());
        object.put("end", cue.span().end());
    }

    /// UTF-8 cannot hold a surrogate without its other half; JSON can, escaped.
    static String escapeLoneSurrogates(String json) {
        if (!hasLoneSurrogate(json)) {
            return json;
        }
        var escaped = new StringBuilder(json.length());
        json.codePoints()
                .forEach(c -> {
                    if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                        escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
                    } else {
                        escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int c = text.codePointAt(i);
                if (c <= Character.MAX_SURROGATE) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
