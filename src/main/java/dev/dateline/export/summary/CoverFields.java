package dev.dateline.export.summary;

import dev.dateline.dossier.DossierHeading;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.message.Messages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Formats the names and values of the facts that every cover shows.
public final class CoverFields {
    private CoverFields() {}

    /// A line of the cover. Neither part is empty.
    public record Field(String name, String value) {}

    /// Returns all fields that have a value, in printing order.
    public static List<Field> of(DossierHeading heading, DossierSummary summary) {
        var fields = new ArrayList<Field>();
        add(fields, "export.author", heading.author());
        add(fields, "export.cover.archive", heading.archive());
        add(fields, "export.cover.selection", heading.selectionDescription());
        add(fields, "export.cover.period", period(summary));
        add(fields, "export.cover.counts", counts(summary));
        add(fields, "export.cover.date", ItemFormatter.day(heading.madeOn()));
        return fields;
    }

    private static void add(List<Field> fields, String key, String value) {
        String line = TextSanitizer.singleLine(value);
        if (!line.isEmpty()) {
            fields.add(new Field(Messages.of(key), line));
        }
    }

    /// Returns the dates of the first and last article, as in "4 March 2022 – 1 May 2022".
    public static String period(DossierSummary summary) {
        if (summary.days().isEmpty()) {
            return Messages.of("export.cover.period.none");
        }
        LocalDate first = summary.days().firstKey();
        LocalDate last = summary.days().lastKey();
        return first.equals(last)
                ? ItemFormatter.day(first)
                : ItemFormatter.day(first) + " – " + ItemFormatter.day(last);
    }

    /// Returns all counts in words, as in "12 articles, 40 quotations, 9 named speakers, 2
    /// sources".
    public static String counts(DossierSummary summary) {
        return String.join(
                ", ",
                List.of(
                        Messages.of("export.article-count", summary.articles()),
                        Messages.of("export.quote-count", summary.quotes()),
                        Messages.of("export.speaker-count", summary.namedSpeakers().size()),
                        Messages.of("export.source-count", summary.sources())));
    }
}
