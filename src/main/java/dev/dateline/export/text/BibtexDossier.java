package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.account.CleanText;
import dev.dateline.export.account.Items;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/// One reference an item, for LaTeX (biblatex) and reference managers; chosen quotations stand in
/// `annotation`.
public final class BibtexDossier {
    private static final Map<Integer, String> ESCAPES =
            Map.ofEntries(
                    Map.entry((int) '\\', "\\textbackslash{}"),
                    Map.entry((int) '~', "\\textasciitilde{}"),
                    Map.entry((int) '^', "\\textasciicircum{}"),
                    Map.entry((int) '{', "\\{"),
                    Map.entry((int) '}', "\\}"),
                    Map.entry((int) '&', "\\&"),
                    Map.entry((int) '%', "\\%"),
                    Map.entry((int) '$', "\\$"),
                    Map.entry((int) '#', "\\#"),
                    Map.entry((int) '_', "\\_"));

    private BibtexDossier() {}

    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        Writer writer = TextOutput.utf8(out);
        var keys = new CitationKeys();
        var account =
                new Items(dossier, job, 1).count((index, item) -> writer.write(entry(item, keys)));
        writer.flush();
        return account.reportOfReferences();
    }

    private static String entry(DossierItem item, CitationKeys keys) {
        var entry = new StringBuilder("@article{" + keys.next(item.article().article()));
        fields(item)
                .forEach((name, value) -> {
                    if (!value.isBlank()) {
                        entry.append(",\n  ").append(name).append(" = {");
                        entry.append(value).append('}');
                    }
                });
        return entry.append("\n}\n\n").toString();
    }

    private static Map<String, String> fields(DossierItem item) {
        Article article = item.article().article();
        var fields = new LinkedHashMap<String, String>();
        fields.put("entrysubtype", "newspaper");
        fields.put("author", author(article.author()));
        fields.put("title", "{" + escaped(article.headline().text()) + "}");
        fields.put("journaltitle", escaped(article.source()));
        fields.put("date", article.date().toString());
        fields.put("url", url(article.url()));
        fields.put("note", escaped(References.evidence(article)));
        fields.put("annotation", escaped(References.statements(item)));
        return fields;
    }

    /// A name with a comma might be turned around; braces keep it as it is.
    private static String author(String author) {
        String escaped = escaped(author);
        return escaped.contains(",") ? "{" + escaped + "}" : escaped;
    }

    private static String url(String url) {
        return CleanText.line(url).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    static String escaped(String text) {
        var escaped = new StringBuilder();
        CleanText.valid(CleanText.line(text))
                .codePoints()
                .forEach(c -> escaped.append(ESCAPES.getOrDefault(c, Character.toString(c))));
        return escaped.toString();
    }
}
