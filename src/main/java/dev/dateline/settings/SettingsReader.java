package dev.dateline.settings;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads [Settings] from JSON token by token, without an object mapper.
///
/// Settings are read before the first frame, and initializing an object mapper would take longer
/// than all other reading at that time.
final class SettingsReader {
    /// The values read so far, by path, such as `reading.textSize`. Arrays are lists of strings or
    /// of objects with string values.
    private final Map<String, Object> values = new HashMap<>();

    private SettingsReader() {}

    /// Parses settings. Returns empty if the text is valid JSON but not an object of settings with
    /// values of the right types.
    ///
    /// @throws tools.jackson.core.JacksonException if the text is not JSON
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
                default -> values.put(path, Optional.empty()); // null has no valid type
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
        Map<String, String> strings = new HashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                strings.put(name, parser.getString());
            }
            parser.skipChildren();
        }
        return strings;
    }

    private Settings settings() {
        var defaults = Settings.DEFAULT;
        List.of("reading", "window", "export").forEach(part -> get(part, Map.class, Map.of()));
        return new Settings(
                get("theme", String.class, defaults.theme()),
                reading(defaults.reading()),
                window(defaults.window()),
                export(defaults.export()),
                list("archives").stream().map(SettingsReader::validPath).toList(),
                list("searches"),
                list("desks", Map.class).stream().map(SettingsReader::session).toList());
    }

    private static ArchiveSession session(Map<?, ?> strings) {
        return new ArchiveSession(
                validPath(cast(strings.get("archive"), String.class)),
                cast(strings.get("query"), String.class),
                cast(strings.get("order"), String.class),
                cast(strings.get("list"), String.class));
    }

    private ReadingSettings reading(ReadingSettings defaults) {
        return new ReadingSettings(
                number("reading.scale", defaults.scale()),
                (int) number("reading.textSize", defaults.textSize()),
                (int) number("reading.measure", defaults.lineLength()),
                get("reading.serif", Boolean.class, defaults.serif()));
    }

    private WindowSettings window(WindowSettings defaults) {
        return new WindowSettings(
                number("window.width", defaults.width()),
                number("window.height", defaults.height()),
                get("window.maximized", Boolean.class, defaults.maximized()),
                number("window.navigation", defaults.navigationWidth()),
                number("window.list", defaults.listWidth()));
    }

    private ExportSettings export(ExportSettings defaults) {
        return new ExportSettings(
                get("export.author", String.class, defaults.author()),
                get("export.paper", String.class, defaults.paper()),
                (int) number("export.columns", defaults.columns()),
                get("export.grouping", String.class, defaults.grouping()),
                get("export.hits", Boolean.class, defaults.highlightHits()),
                get("export.notes", Boolean.class, defaults.includeNotes()),
                get("export.appendices", Boolean.class, defaults.appendices()),
                get("export.data", Boolean.class, defaults.attachData()),
                get("export.opens", Boolean.class, defaults.openAfterExport()));
    }

    private double number(String path, double defaults) {
        return get(path, Double.class, defaults);
    }

    private List<String> list(String path) {
        return list(path, String.class);
    }

    private <T> List<T> list(String path, Class<T> type) {
        List<?> items = get(path, List.class, List.of());
        return items.stream().<T>map(item -> cast(item, type)).toList();
    }

    private <T> T get(String path, Class<T> type, T defaults) {
        Object value = values.get(path);
        return value == null ? defaults : cast(value, type);
    }

    private static <T> T cast(@Nullable Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new WrongTypeException();
        }
        return type.cast(value);
    }

    private static String validPath(String text) {
        try {
            return Path.of(text).toString();
        } catch (InvalidPathException e) {
            throw new WrongTypeException();
        }
    }

    private static final class WrongTypeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
