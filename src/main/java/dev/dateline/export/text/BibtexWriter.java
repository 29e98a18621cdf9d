package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.job.JobContext;
import dev.dateline.quote.QuotedArticle;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes one BibTeX reference for each item, for biblatex and reference managers. Selected
/// quotations become the field `annotation`.
public final class BibtexWriter {
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
                    Map.entry((int) '_', "\\_"),
                    // LaTeX prints the plain characters as ¡ and ¿
                    Map.entry((int) '<', "\\textless{}"),
                    Map.entry((int) '>', "\\textgreater{}"),
                    // importers may mistake the plain character for the next entry
                    Map.entry((int) '@', "{@}"));

    /// Adds an invisible partner to a brace, as Zotero does. BibTeX and biber count escaped braces
    /// too, and would end a field at the wrong brace.
    private static final Map<Integer, String> UNMATCHED_BRACES =
            Map.of((int) '{', "\\{\\vphantom{\\}}", (int) '}', "\\vphantom{\\{}\\}");

    /// Percent-encodes characters of a URL that LaTeX would interpret.
    private static final Map<String, String> URL_ESCAPES =
            Map.of("{", "%7B", "}", "%7D", "\\", "%5C", "^", "%5E", "$", "%24");

    private BibtexWriter() {}

    /// Writes all items of the dossier in one pass.
    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        var keys = new CitationKeys();
        return Utf8Output.writeItems(dossier, out, job, item -> entry(item, keys))
                .referenceReport();
    }

    /// Returns the entry of one article, as in a dossier of this article only.
    public static String entry(QuotedArticle article) {
        return entry(new DossierItem.WholeArticle(article), new CitationKeys()).strip() + "\n";
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
        fields.put("title", "{" + escapeLatex(article.headline().text()) + "}");
        // names that both biblatex (journaltitle, date) and BibTeX know
        fields.put("journal", escapeLatex(article.source()));
        article.date().day().ifPresent(day -> putDate(fields, day));
        fields.put("url", url(article.url()));
        fields.put("note", escapeLatex(ReferenceNotes.evidence(article)));
        fields.put("annotation", escapeLatex(ReferenceNotes.selectedQuotes(item)));
        return fields;
    }

    private static void putDate(Map<String, String> fields, LocalDate day) {
        fields.put("date", day.toString());
        fields.put("year", Integer.toString(day.getYear()));
        fields.put("month", Integer.toString(day.getMonthValue()));
    }

    /// Returns the authors. Braces protect a byline that is not a list of people.
    private static String author(String author) {
        var byline = Byline.of(author);
        String names =
                byline.names().stream()
                        .map(BibtexWriter::escapeLatex)
                        .collect(Collectors.joining(" and "));
        return byline.isPersonList() || names.isEmpty() ? names : "{" + names + "}";
    }

    private static String url(String url) {
        String escaped = TextSanitizer.singleLine(url);
        for (var escape : URL_ESCAPES.entrySet()) {
            escaped = escaped.replace(escape.getKey(), escape.getValue());
        }
        return escaped;
    }

    static String escapeLatex(String text) {
        String line = TextSanitizer.replaceInvalid(TextSanitizer.singleLine(text));
        BitSet unmatched = unmatchedBraces(line);
        var escaped = new StringBuilder();
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            escaped.append(
                    (unmatched.get(i) ? UNMATCHED_BRACES : ESCAPES)
                            .getOrDefault(c, Character.toString(c)));
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    /// Returns the offsets of the braces without a partner.
    private static BitSet unmatchedBraces(String line) {
        var unmatched = new BitSet();
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '{') {
                open.push(i);
            } else if (line.charAt(i) == '}' && open.poll() == null) {
                unmatched.set(i);
            }
        }
        open.forEach(unmatched::set);
        return unmatched;
    }
}
