package dev.dateline.export.text;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.account.Account;
import dev.dateline.export.account.Items;

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/// A whole dossier as one JSON object, to be attached to another format: what stands on the cover,
/// and the items as in JSON Lines.
public final class JsonDossier {
    private JsonDossier() {}

    /// Counts all items, writes each, and hands it to `visitor` as well.
    public static Account write(
            DossierHeading heading, Items items, Items.Visitor visitor, OutputStream out)
            throws IOException {
        Writer writer = TextOutput.utf8(out);
        writer.write("{\"dossier\":");
        writer.write(JsonText.object(json -> write(json, heading)));
        writer.write(",\n\"items\":[");
        var separator = new String[] {"\n"};
        Account account =
                items.count((index, item) -> {
                    writer.write(separator[0] + JsonItem.line(item));
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
        json.writeStringProperty("selection", heading.understood());
        json.writeStringProperty("madeOn", heading.madeOn().toString());
        json.writeArrayPropertyStart("state");
        heading.state().forEach(json::writeString);
        json.writeEndArray();
    }
}
