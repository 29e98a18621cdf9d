package dev.dateline.export.summary;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.message.Messages;

import java.util.ArrayList;
import java.util.List;

/// What every cover says: a name and a value each, none of them empty.
public final class CoverFields {
    private CoverFields() {}

    public record Field(String name, String value) {}

    public static List<Field> of(DossierHeading heading, DossierSummary account) {
        var facts = new ArrayList<Field>();
        add(facts, "export.author", heading.author());
        add(facts, "export.cover.archive", heading.archive());
        add(facts, "export.cover.selection", heading.selectionDescription());
        add(facts, "export.cover.period", SummaryFormatter.period(account));
        add(facts, "export.cover.counts", SummaryFormatter.counts(account));
        add(facts, "export.cover.date", ItemFormatter.day(heading.madeOn()));
        return facts;
    }

    private static void add(List<Field> facts, String key, String value) {
        String line = TextSanitizer.singleLine(value);
        if (!line.isEmpty()) {
            facts.add(new Field(Messages.of(key), line));
        }
    }
}
