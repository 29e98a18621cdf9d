package dev.dateline.settings;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

import java.io.StringWriter;
import java.util.List;

/// Writes [Settings] as indented JSON, which [SettingsReader] reads.
final class SettingsWriter {
    private SettingsWriter() {}

    static String write(Settings settings) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            json.writeStartObject();
            json.writeStringProperty("theme", settings.theme());
            write(json, settings.reading());
            write(json, settings.window());
            write(json, settings.export());
            write(json, "archives", settings.recentArchives());
            write(json, "searches", settings.recentSearches());
            write(json, settings.sessions());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, ReadingSettings reading) {
        json.writeObjectPropertyStart("reading");
        json.writeNumberProperty("scale", reading.scale());
        json.writeNumberProperty("textSize", reading.textSize());
        json.writeNumberProperty("measure", reading.lineLength());
        json.writeBooleanProperty("serif", reading.serif());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, WindowSettings window) {
        json.writeObjectPropertyStart("window");
        json.writeNumberProperty("width", window.width());
        json.writeNumberProperty("height", window.height());
        json.writeBooleanProperty("maximized", window.maximized());
        json.writeNumberProperty("navigation", window.navigationWidth());
        json.writeNumberProperty("list", window.listWidth());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ExportSettings export) {
        json.writeObjectPropertyStart("export");
        json.writeStringProperty("author", export.author());
        json.writeStringProperty("paper", export.paper());
        json.writeNumberProperty("columns", export.columns());
        json.writeStringProperty("grouping", export.grouping());
        json.writeBooleanProperty("hits", export.highlightHits());
        json.writeBooleanProperty("notes", export.includeNotes());
        json.writeBooleanProperty("appendices", export.appendices());
        json.writeBooleanProperty("data", export.attachData());
        json.writeBooleanProperty("opens", export.openAfterExport());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, List<ArchiveSession> sessions) {
        json.writeArrayPropertyStart("desks");
        for (ArchiveSession session : sessions) {
            json.writeStartObject();
            json.writeStringProperty("archive", session.archive());
            json.writeStringProperty("query", session.query());
            json.writeStringProperty("order", session.order());
            json.writeStringProperty("list", session.list());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
