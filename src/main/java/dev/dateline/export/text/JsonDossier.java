package dev.dateline.export.text;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.account.Account;
import dev.dateline.export.account.Items;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/// A whole dossier as one JSON object, to be attached to another format: what stands on the cover,
/// and the items as in JSON Lines.
public final class JsonDossier {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonDossier() {}

    /// Counts all items, writes each, and hands it to `visitor` as well.
    public static Account write(
            DossierHeading heading, Items items, Items.Visitor visitor, OutputStream out)
            throws IOException {
        Writer writer = TextOutput.utf8(out);
        writer.write("{\"dossier\":");
        writer.write(JsonItem.escapeLoneSurrogates(JSON.writeValueAsString(object(heading))));
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

    private static ObjectNode object(DossierHeading heading) {
        ObjectNode object = JSON.createObjectNode();
        object.put("title", heading.title());
        object.put("author", heading.author());
        object.put("archive", heading.archive());
        object.put("selection", heading.understood());
        object.put("madeOn", heading.madeOn().toString());
        var state = object.putArray("state");
        heading.state().forEach(state::add);
        return object;
    }
}
