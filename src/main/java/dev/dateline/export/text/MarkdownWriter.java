package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.summary.CoverFields;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.export.summary.ItemReader;
import dev.dateline.job.JobContext;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a dossier as CommonMark, for notes and wikis.
public final class MarkdownWriter {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&~|]");

    /// Matches markup of a heading, list, rule or quotation at the start of a line.
    private static final Pattern LINE_START_MARKUP =
            Pattern.compile("^(?:[#+=-]|\\d{1,9}(?=[.)]))");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final Writer writer;

    private MarkdownWriter(Writer writer) {
        this.writer = writer;
    }

    /// Writes the dossier in two passes, one for the counts and one for the items.
    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        var items = new ItemReader(dossier, job, 2);
        DossierSummary summary = items.summarize((_, _) -> {});
        var markdown = new MarkdownWriter(Utf8Output.writer(out));
        markdown.writeTitle(dossier.heading(), summary);
        items.reread(summary, (_, item) -> markdown.writeItem(item));
        markdown.writeMethod(summary);
        markdown.writer.flush();
        return summary.report(0, List.of());
    }

    private void writeTitle(DossierHeading heading, DossierSummary summary) throws IOException {
        writeBlock("# " + escape(heading.title()));
        for (CoverFields.Field field : CoverFields.of(heading, summary)) {
            writer.write("- " + field.name() + ": " + escape(field.value()) + "\n");
        }
        writer.write('\n');
    }

    private void writeItem(DossierItem item) throws IOException {
        Article article = item.article().article();
        writeBlock("## " + escape(ItemFormatter.headline(article)));
        writeBlock(
                Stream.of(ItemFormatter.date(article.date()), article.source(), article.author())
                        .filter(part -> !part.isBlank())
                        .map(part -> "*" + escape(part) + "*")
                        .collect(Collectors.joining(" · ")));
        for (String note : item.notes()) {
            writeBlock("*" + escape(note) + "*");
        }
        switch (item) {
            case DossierItem.WholeArticle whole -> writeWholeArticle(whole);
            case DossierItem.SelectedQuotes selected -> {
                for (Quote quote : selected.quotes()) {
                    writeQuote(quote);
                }
            }
        }
        writeEvidence(article);
    }

    private void writeWholeArticle(DossierItem.WholeArticle item) throws IOException {
        for (Paragraph paragraph : item.article().article().body()) {
            writeBlock(escape(paragraph.text()));
        }
        if (item.quotes().isEmpty()) {
            return;
        }
        writeBlock("### " + Messages.of("export.quoted"));
        for (Quote quote : item.quotes()) {
            writer.write("- “" + escape(quote.text()) + "” — " + attribution(quote) + "\n");
        }
        writer.write('\n');
    }

    private void writeQuote(Quote quote) throws IOException {
        writeBlock("> “" + escape(quote.text()) + "”  \n> — " + attribution(quote));
    }

    private static String attribution(Quote quote) {
        return escape(ItemFormatter.speaker(quote.speaker()))
                + " ("
                + ItemFormatter.offsets(quote.span())
                + ")";
    }

    private void writeEvidence(Article article) throws IOException {
        String url = article.url().isEmpty() ? "" : " · <" + address(article.url()) + ">";
        writeBlock(
                code(article.path())
                        + " · "
                        + Messages.of("export.sha256", code(article.id().sha256()))
                        + url);
    }

    private void writeMethod(DossierSummary summary) throws IOException {
        writeBlock("---");
        writeBlock("## " + Messages.of("export.method"));
        writeBlock(Messages.of("export.method.explanation"));
        for (String sentence : summary.omissions()) {
            writeBlock("- " + escape(sentence));
        }
    }

    private void writeBlock(String text) throws IOException {
        writer.write(TextSanitizer.replaceInvalid(text) + "\n\n");
    }

    /// Returns `text` on one line, with a backslash before each Markdown character.
    static String escape(String text) {
        String line = SPECIAL.matcher(TextSanitizer.singleLine(text)).replaceAll("\\\\$0");
        return LINE_START_MARKUP
                .matcher(line)
                .replaceFirst(m -> isNumber(m.group()) ? m.group() + "\\\\" : "\\\\" + m.group());
    }

    private static boolean isNumber(String start) {
        return Character.isDigit(start.charAt(0));
    }

    /// Returns `text` as a Markdown code span, between more backticks than it contains.
    static String code(String text) {
        int longest =
                BACKTICKS.matcher(text).results().mapToInt(m -> m.group().length()).max().orElse(0);
        String fence = "`".repeat(longest + 1);
        String padding = longest > 0 ? " " : "";
        return fence + padding + TextSanitizer.singleLine(text) + padding + fence;
    }

    /// Escapes a URL for Markdown, where it is written between angle brackets.
    private static String address(String url) {
        return TextSanitizer.singleLine(url)
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace(" ", "%20");
    }
}
