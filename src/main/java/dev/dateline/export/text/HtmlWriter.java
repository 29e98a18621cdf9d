package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.content.MarkedParagraph;
import dev.dateline.export.content.TextSanitizer;
import dev.dateline.export.summary.CoverFields;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.export.summary.ItemReader;
import dev.dateline.export.summary.ItemSummary;
import dev.dateline.job.JobContext;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Writes a dossier as one HTML file without scripts, images or external resources. The style
/// follows the system's light or dark theme and is black on white in print. Hits are not marked.
public final class HtmlWriter {
    private static final String STYLE = "dossier.css";
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    private final Writer writer;

    private HtmlWriter(Writer writer) {
        this.writer = writer;
    }

    /// Writes the dossier in two passes, one for the contents and one for the items.
    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        var items = new ItemReader(dossier, job, 2);
        DossierSummary summary = items.summarize((_, _) -> {});
        var html = new HtmlWriter(Utf8Output.writer(out));
        html.writeHead(dossier.heading(), summary);
        html.writeContents(summary);
        items.reread(summary, html::writeItem);
        html.writeMethod(summary);
        html.writer.flush();
        return summary.report(0, List.of());
    }

    private void writeHead(DossierHeading heading, DossierSummary summary) throws IOException {
        String title = escape(heading.title());
        writer.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        writer.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        writer.write("<title>" + title + "</title>\n<style>\n" + style() + "</style>\n</head>\n");
        writer.write("<body>\n<header class=\"cover\">\n");
        writer.write("<p class=\"eyebrow\">" + Messages.of("export.dossier") + "</p>\n");
        writer.write("<h1>" + title + "</h1>\n<dl>\n");
        for (CoverFields.Field field : CoverFields.of(heading, summary)) {
            writer.write("<dt>" + field.name() + "</dt><dd>" + escape(field.value()));
            writer.write("</dd>\n");
        }
        writer.write("</dl>\n</header>\n");
    }

    private void writeContents(DossierSummary summary) throws IOException {
        writer.write("<nav>\n<h2>" + Messages.of("export.contents") + "</h2>\n<ol>\n");
        for (ItemSummary item : summary.items()) {
            writer.write("<li><a href=\"#" + anchor(item.index()) + "\">");
            writer.write(escape(item.headline()) + "</a> <span class=\"meta\">");
            writer.write(escape(ItemFormatter.date(item.date())));
            writer.write(item.source().isBlank() ? "" : " · " + escape(item.source()));
            writer.write("</span></li>\n");
        }
        writer.write("</ol>\n</nav>\n<main>\n");
    }

    private void writeItem(int index, DossierItem item) throws IOException {
        Article article = item.article().article();
        writer.write("<article id=\"" + anchor(index) + "\">\n");
        writeHead(article);
        for (String note : item.notes()) {
            writer.write("<p class=\"note\" dir=\"auto\">" + escape(note) + "</p>\n");
        }
        switch (item) {
            case DossierItem.WholeArticle whole -> {
                for (Paragraph paragraph : article.body()) {
                    writeParagraph(new MarkedParagraph(paragraph, whole.quotes(), List.of()));
                }
            }
            case DossierItem.SelectedQuotes selected -> {
                for (Quote quote : selected.quotes()) {
                    writeQuote(quote);
                }
            }
        }
        writeEvidence(article);
        writer.write("</article>\n");
    }

    private void writeHead(Article article) throws IOException {
        String date = escape(ItemFormatter.date(article.date()));
        writer.write("<p class=\"eyebrow\">");
        writer.write(
                article.date().day().isPresent()
                        ? "<time datetime=\"" + article.date() + "\">" + date + "</time>"
                        : date);
        writer.write(article.source().isBlank() ? "" : " · " + escape(article.source()));
        writer.write("</p>\n<h2 dir=\"auto\">" + escape(ItemFormatter.headline(article)));
        writer.write("</h2>\n<p class=\"meta\">");
        writer.write(article.author().isBlank() ? "" : escape(article.author()) + " · ");
        writer.write(Messages.of("export.word-count", article.wordCount()) + "</p>\n");
    }

    /// Writes a paragraph, preceded by the names of the speakers it quotes. The style sheet puts
    /// the names beside the text.
    private void writeParagraph(MarkedParagraph paragraph) throws IOException {
        writer.write("<p dir=\"auto\">");
        String previousName = "";
        for (Quote quote : paragraph.quotes()) {
            String name = quote.speaker().name();
            if (!quote.speaker().isNobody() && !name.equals(previousName)) {
                writer.write("<span class=\"who\">" + escape(name) + "</span>");
            }
            previousName = name;
        }
        for (MarkedParagraph.Part part : paragraph.parts()) {
            String text = escape(part.text());
            writer.write(
                    part.marking().isQuote()
                            ? startTag("mark", paragraph.quotes().get(part.marking().quoteIndex()))
                                    + text
                                    + "</mark>"
                            : text);
        }
        writer.write("</p>\n");
    }

    private void writeQuote(Quote quote) throws IOException {
        writer.write("<figure>" + startTag("blockquote", quote) + "<p dir=\"auto\">“");
        writer.write(escape(quote.text()) + "”</p></blockquote>\n<figcaption>");
        writer.write(escape(ItemFormatter.speaker(quote.speaker())));
        writer.write(" <span class=\"meta\">" + ItemFormatter.offsets(quote.span()) + "</span>");
        writer.write("</figcaption></figure>\n");
    }

    /// Returns the start tag of an element with the quotation's speaker and offsets.
    private static String startTag(String element, Quote quote) {
        return "<%s title=\"%s\" data-start=\"%s\" data-end=\"%s\">"
                .formatted(
                        element,
                        escape(ItemFormatter.speaker(quote.speaker())),
                        quote.span().start(),
                        quote.span().end());
    }

    private void writeEvidence(Article article) throws IOException {
        writer.write("<p class=\"evidence\">" + escape(article.path()) + "<br>");
        writer.write(Messages.of("export.sha256", article.id().sha256()));
        if (isWebAddress(article.url())) {
            String url = escape(article.url());
            writer.write("<br><a href=\"" + url + "\">" + url + "</a>");
        }
        writer.write("</p>\n");
    }

    private void writeMethod(DossierSummary summary) throws IOException {
        writer.write("</main>\n<footer>\n<h2>" + Messages.of("export.method") + "</h2>\n");
        writer.write("<p>" + escape(Messages.of("export.method.explanation")) + "</p>\n");
        for (String sentence : summary.omissions()) {
            writer.write("<p>" + escape(sentence) + "</p>\n");
        }
        writer.write("</footer>\n</body>\n</html>\n");
    }

    private static String anchor(int index) {
        return "item-" + (index + 1);
    }

    /// Escapes text for HTML content and for attributes in double quotes.
    private static String escape(String text) {
        return TextSanitizer.replaceInvalid(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Returns whether `url` is a web address, which may become a link. Other schemes, such as
    /// `javascript:`, may not.
    private static boolean isWebAddress(String url) {
        return WEB_ADDRESS.matcher(url).matches();
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
