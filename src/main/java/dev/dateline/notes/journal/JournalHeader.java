package dev.dateline.notes.journal;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.UUID;

/// The first line of a journal: what the file is, and which writing of it. A file that was written
/// anew, and not appended to, has another one.
final class JournalHeader {
    private static final String FORMAT = "dateline-notes";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private JournalHeader() {}

    static String create() {
        return JSON.writeValueAsString(
                JSON.createObjectNode()
                        .put("format", FORMAT)
                        .put("version", VERSION)
                        .put("writing", UUID.randomUUID().toString()));
    }

    static boolean isHeader(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return json.path("format").asString("").equals(FORMAT);
        } catch (JacksonException e) {
            return false;
        }
    }
}
