package dev.dateline.export.text;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;

/// Writes JSON objects on one line each. Uses Jackson's generator rather than its tree model, which
/// is slower and takes longer to load.
final class JsonLineWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLineWriter() {}

    /// Returns the separators of the elements of an array, which has one element on each line.
    static final class ArraySeparator {
        private boolean hasElements;

        /// Returns the text to write before the next element.
        String next() {
            String separator = hasElements ? ",\n" : "\n";
            hasElements = true;
            return separator;
        }
    }

    /// Returns a JSON object whose properties the function `properties` writes.
    static String object(Consumer<JsonGenerator> properties) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return escapeLoneSurrogates(text.toString());
    }

    /// Escapes unpaired surrogates in JSON text, since UTF-8 cannot represent them.
    private static String escapeLoneSurrogates(String json) {
        if (!hasLoneSurrogate(json)) {
            return json;
        }
        var escaped = new StringBuilder(json.length());
        json.codePoints()
                .forEach(c -> {
                    if (isSurrogate(c)) {
                        escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
                    } else {
                        escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    private static boolean hasLoneSurrogate(String text) {
        // a loop, since a stream is much slower on long texts
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isSurrogate(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
