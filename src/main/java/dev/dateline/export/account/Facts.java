package dev.dateline.export.account;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.message.Messages;

import java.util.ArrayList;
import java.util.List;

/// What every cover says: a name and a value each, none of them empty.
public final class Facts {
    private Facts() {}

    public record Fact(String name, String value) {}

    public static List<Fact> of(DossierHeading heading, Account account) {
        var facts = new ArrayList<Fact>();
        add(facts, "export.author", heading.author());
        add(facts, "export.archive", heading.archive());
        add(facts, "export.searched", heading.understood());
        add(facts, "export.period", Summary.period(account));
        add(facts, "export.holds", Summary.holdings(account));
        add(facts, "export.made.on", Wording.day(heading.madeOn()));
        return facts;
    }

    private static void add(List<Fact> facts, String key, String value) {
        String line = CleanText.line(value);
        if (!line.isEmpty()) {
            facts.add(new Fact(Messages.of(key), line));
        }
    }
}
