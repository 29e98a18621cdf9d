package dev.dateline.cli.output;

import dev.dateline.article.TextSpan;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.function.Consumer;

/// Builds one line of JSON Lines: an object with its keys in the order they are written.
public final class JsonLine {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {}

    static String of(Consumer<JsonGenerator> properties) {
        var line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return line.toString();
    }

    /// Writes a string property, or `null` if `value` is empty.
    public static void writeStringOrNull(JsonGenerator json, String key, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, value);
        }
    }

    /// Writes the start (inclusive) and the end (exclusive) of a span in UTF-16 code units.
    public static void writeSpan(
            JsonGenerator json, String startKey, String endKey, TextSpan span) {
        json.writeNumberProperty(startKey, span.start());
        json.writeNumberProperty(endKey, span.end());
    }
}
