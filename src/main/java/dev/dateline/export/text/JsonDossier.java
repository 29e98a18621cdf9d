package dev.dateline.export.text;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemReader;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/// A whole dossier as one JSON object, to be attached to another format: what stands on the cover,
/// and the items as in JSON Lines.
public final class JsonDossier {
    private JsonDossier() {}

    /// Counts all items, writes each, and hands it to `visitor` as well.
    public static DossierSummary write(
            DossierHeading heading, ItemReader items, ItemReader.Visitor visitor, OutputStream out)
            throws IOException {
        Writer writer = Utf8Output.writer(out);
        writer.write("{\"dossier\":");
        writer.write(JsonLineWriter.object(json -> write(json, heading)));
        writer.write(",\n\"items\":[");
        var separator = new String[] {"\n"};
        DossierSummary account =
                items.summarize((index, item) -> {
                    writer.write(separator[0] + JsonItemFormatter.format(item));
                    separator[0] = ",\n";
                    visitor.visit(index, item);
                });
        writer.write("\n]}\n");
        writer.flush();
        return account;
    }

    private static void write(JsonGenerator json, DossierHeading heading) {
        json.writeStringProperty("title", heading.title());
        json.writeStringProperty("author", heading.author());
        json.writeStringProperty("archive", heading.archive());
        json.writeStringProperty("selection", heading.selectionDescription());
        json.writeStringProperty("madeOn", heading.madeOn().toString());
        json.writeArrayPropertyStart("state");
        heading.archiveState().forEach(json::writeString);
        json.writeEndArray();
    }
}
