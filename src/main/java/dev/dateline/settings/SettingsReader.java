package dev.dateline.settings;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads [Settings] token by token. It stands before the first frame, where a mapper that first has
/// to learn what a record is would cost more than all else that is read there.
final class SettingsReader {
    /// A simple value by the names that lead to it, `reading.textSize`; lists of texts and of
    /// objects that hold only texts likewise.
    private final Map<String, Object> values = new HashMap<>();

    private SettingsReader() {}

    /// Nothing where the text is JSON of something else: an array, or a value of another kind than
    /// the setting of that name has.
    ///
    /// @throws tools.jackson.core.JacksonException where it is no JSON
    static Optional<Settings> read(String json) {
        var reader = new SettingsReader();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            reader.readObject(parser, "");
            return Optional.of(reader.settings());
        } catch (WrongTypeException e) {
            return Optional.empty();
        }
    }

    private void readObject(JsonParser parser, String prefix) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            String path = prefix + name;
            switch (parser.nextToken()) {
                case START_OBJECT -> {
                    values.put(path, Map.of());
                    readObject(parser, path + ".");
                }
                case START_ARRAY -> values.put(path, items(parser));
                case VALUE_STRING -> values.put(path, parser.getString());
                case VALUE_TRUE -> values.put(path, true);
                case VALUE_FALSE -> values.put(path, false);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                        values.put(path, parser.getDoubleValue());
                default -> values.put(path, Optional.empty()); // null is of no kind
            }
        }
    }

    private static List<Object> items(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(
                    switch (parser.currentToken()) {
                        case VALUE_STRING -> parser.getString();
                        case START_OBJECT -> readStrings(parser);
                        default -> Optional.empty();
                    });
            parser.skipChildren();
        }
        return items;
    }

    private static Map<String, String> readStrings(JsonParser parser) {
        Map<String, String> texts = new HashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                texts.put(name, parser.getString());
            }
            parser.skipChildren();
        }
        return texts;
    }

    private Settings settings() {
        var usual = Settings.DEFAULT;
        List.of("reading", "window", "export").forEach(part -> get(part, Map.class, Map.of()));
        return new Settings(
                get("theme", String.class, usual.theme()),
                reading(usual.reading()),
                window(usual.window()),
                export(usual.export()),
                list("archives"),
                list("searches"),
                list("desks", Map.class).stream().map(SettingsReader::session).toList());
    }

    private static ArchiveSession session(Map<?, ?> texts) {
        return new ArchiveSession(
                cast(texts.get("archive"), String.class),
                cast(texts.get("query"), String.class),
                cast(texts.get("order"), String.class),
                cast(texts.get("list"), String.class));
    }

    private ReadingSettings reading(ReadingSettings usual) {
        return new ReadingSettings(
                number("reading.scale", usual.scale()),
                (int) number("reading.textSize", usual.textSize()),
                (int) number("reading.measure", usual.lineLength()),
                get("reading.serif", Boolean.class, usual.serif()));
    }

    private WindowSettings window(WindowSettings usual) {
        return new WindowSettings(
                number("window.width", usual.width()),
                number("window.height", usual.height()),
                get("window.maximized", Boolean.class, usual.maximized()),
                number("window.navigation", usual.navigationWidth()),
                number("window.list", usual.listWidth()));
    }

    private ExportSettings export(ExportSettings usual) {
        return new ExportSettings(
                get("export.author", String.class, usual.author()),
                get("export.paper", String.class, usual.paper()),
                (int) number("export.columns", usual.columns()),
                get("export.grouping", String.class, usual.grouping()),
                get("export.hits", Boolean.class, usual.highlightHits()),
                get("export.notes", Boolean.class, usual.includeNotes()),
                get("export.appendices", Boolean.class, usual.appendices()),
                get("export.data", Boolean.class, usual.attachData()),
                get("export.opens", Boolean.class, usual.openAfterExport()));
    }

    private double number(String path, double usual) {
        return get(path, Double.class, usual);
    }

    private List<String> list(String path) {
        return list(path, String.class);
    }

    private <T> List<T> list(String path, Class<T> kind) {
        List<?> items = get(path, List.class, List.of());
        return items.stream().<T>map(item -> cast(item, kind)).toList();
    }

    private <T> T get(String path, Class<T> kind, T usual) {
        Object value = values.get(path);
        return value == null ? usual : cast(value, kind);
    }

    private static <T> T cast(@Nullable Object value, Class<T> kind) {
        if (!kind.isInstance(value)) {
            throw new WrongTypeException();
        }
        return kind.cast(value);
    }

    private static final class WrongTypeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
