package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.content.MarkedParagraph;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.io.IOException;
import java.io.Writer;

/// Writes one item of the HTML dossier.
final class HtmlItemWriter {
    private final Writer writer;

    HtmlItemWriter(Writer writer) {
        this.writer = writer;
    }

    /// The id of the item at `index`.
    static String anchor(int index) {
        return "item-" + (index + 1);
    }

    void write(int index, DossierItem item) throws IOException {
        Article article = item.article().article();
        writer.write("<article id=\"" + anchor(index) + "\">\n");
        writeHead(article);
        for (String note : item.notes()) {
            writer.write("<p class=\"note\" dir=\"auto\">" + HtmlEscaper.escape(note) + "</p>\n");
        }
        switch (item) {
            case DossierItem.WholeArticle whole -> {
                for (Paragraph paragraph : article.body()) {
                    writeParagraph(new MarkedParagraph(paragraph, whole.quotes()));
                }
            }
            case DossierItem.SelectedQuotes statements -> {
                for (Quote quote : statements.quotes()) {
                    writeQuote(quote);
                }
            }
        }
        writeEvidence(article);
        writer.write("</article>\n");
    }

    private void writeHead(Article article) throws IOException {
        String date = HtmlEscaper.escape(ItemFormatter.date(article.date()));
        writer.write("<p class=\"eyebrow\">");
        writer.write(
                article.date().day().isPresent()
                        ? "<time datetime=\"" + article.date() + "\">" + date + "</time>"
                        : date);
        writer.write(
                article.source().isBlank() ? "" : " · " + HtmlEscaper.escape(article.source()));
        writer.write(
                "</p>\n<h2 dir=\"auto\">" + HtmlEscaper.escape(ItemFormatter.headline(article)));
        writer.write("</h2>\n<p class=\"meta\">");
        writer.write(
                article.author().isBlank() ? "" : HtmlEscaper.escape(article.author()) + " · ");
        writer.write(Messages.of("export.word-count", article.wordCount()) + "</p>\n");
    }

    /// With the names of those who are quoted in front, to be set beside the text.
    private void writeParagraph(MarkedParagraph paragraph) throws IOException {
        writer.write("<p dir=\"auto\">");
        String before = "";
        for (Quote quote : paragraph.quotes()) {
            String name = quote.speaker().name();
            if (!quote.speaker().isNobody() && !name.equals(before)) {
                writer.write("<span class=\"who\">" + HtmlEscaper.escape(name) + "</span>");
            }
            before = name;
        }
        for (MarkedParagraph.Part part : paragraph.parts()) {
            String text = HtmlEscaper.escape(part.text());
            writer.write(
                    part.isQuote()
                            ? startTag("mark", paragraph.quotes().get(part.mark().quoteIndex()))
                                    + text
                                    + "</mark>"
                            : text);
        }
        writer.write("</p>\n");
    }

    private void writeQuote(Quote quote) throws IOException {
        writer.write("<figure>" + startTag("blockquote", quote) + "<p dir=\"auto\">“");
        writer.write(HtmlEscaper.escape(quote.text()) + "”</p></blockquote>\n<figcaption>");
        writer.write(HtmlEscaper.escape(ItemFormatter.speaker(quote.speaker())));
        writer.write(" <span class=\"meta\">" + ItemFormatter.offsets(quote.span()) + "</span>");
        writer.write("</figcaption></figure>\n");
    }

    /// The start of an element that carries the quotation's speaker and place.
    private static String startTag(String element, Quote quote) {
        return "<%s title=\"%s\" data-start=\"%s\" data-end=\"%s\">"
                .formatted(
                        element,
                        HtmlEscaper.escape(ItemFormatter.speaker(quote.speaker())),
                        quote.span().start(),
                        quote.span().end());
    }

    private void writeEvidence(Article article) throws IOException {
        writer.write("<p class=\"evidence\">" + HtmlEscaper.escape(article.path()) + "<br>");
        writer.write(Messages.of("export.sha256", article.id().sha256()));
        if (HtmlEscaper.isWebAddress(article.url())) {
            String url = HtmlEscaper.escape(article.url());
            writer.write("<br><a href=\"" + url + "\">" + url + "</a>");
        }
        writer.write("</p>\n");
    }
}
