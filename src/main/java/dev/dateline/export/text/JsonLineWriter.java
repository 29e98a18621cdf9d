package dev.dateline.export.text;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;

/// JSON on one line, written value by value: quicker than a tree of nodes, and without the half of
/// Jackson that would have to be loaded for it.
final class JsonLineWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLineWriter() {}

    static String object(Consumer<JsonGenerator> properties) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return escapeLoneSurrogates(text.toString());
    }

    /// UTF-8 cannot hold a surrogate without its other half; JSON can, escaped.
    private static String escapeLoneSurrogates(String json) {
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
