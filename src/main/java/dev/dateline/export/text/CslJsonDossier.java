package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Items;
import dev.dateline.work.JobContext;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/// One reference an item in CSL-JSON, for Zotero, Pandoc and whatever uses citeproc; chosen
/// quotations stand in `annote`.
public final class CslJsonDossier {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CslJsonDossier() {}

    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        Writer writer = TextOutput.utf8(out);
        var keys = new CitationKeys();
        var separator = new String[] {"[\n"};
        var account =
                new Items(dossier, job, 1)
                        .count((_, item) -> {
                            writer.write(
                                    separator[0] + JSON.writeValueAsString(reference(item, keys)));
                            separator[0] = ",\n";
                        });
        writer.write(account.entries().isEmpty() ? "[]\n" : "\n]\n");
        writer.flush();
        return account.reportOfReferences();
    }

    private static ObjectNode reference(DossierItem item, CitationKeys keys) {
        Article article = item.article().article();
        ObjectNode reference = JSON.createObjectNode();
        reference.put("id", keys.next(article));
        reference.put("type", "article-newspaper");
        put(reference, "title", article.headline().text());
        put(reference, "container-title", article.source());
        if (!article.author().isBlank()) {
            // not taken apart: the file does not say which is the surname
            put(reference.putArray("author").addObject(), "literal", article.author());
        }
        article.date()
                .day()
                .ifPresent(day ->
                        reference
                                .putObject("issued")
                                .putArray("date-parts")
                                .addArray()
                                .add(day.getYear())
                                .add(day.getMonthValue())
                                .add(day.getDayOfMonth()));
        put(reference, "URL", article.url());
        put(reference, "note", References.evidence(article));
        put(reference, "annote", References.statements(item));
        return reference;
    }

    private static void put(ObjectNode object, String key, String value) {
        String line = CleanText.valid(CleanText.line(value));
        if (!line.isEmpty()) {
            object.put(key, line);
        }
    }
}
