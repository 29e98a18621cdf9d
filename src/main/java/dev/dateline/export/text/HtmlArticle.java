package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.dossier.DossierItem;
import dev.dateline.export.account.MarkedParagraph;
import dev.dateline.export.account.Wording;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.io.IOException;
import java.io.Writer;

/// Writes one item of the HTML dossier.
final class HtmlArticle {
    private final Writer writer;

    HtmlArticle(Writer writer) {
        this.writer = writer;
    }

    /// The id of the item at `index`.
    static String anchor(int index) {
        return "item-" + (index + 1);
    }

    void write(int index, DossierItem item) throws IOException {
        Article article = item.article().article();
        writer.write("<article id=\"" + anchor(index) + "\">\n");
        head(article);
        for (String note : item.notes()) {
            writer.write("<p class=\"note\" dir=\"auto\">" + Html.escaped(note) + "</p>\n");
        }
        switch (item) {
            case DossierItem.WholeArticle whole -> {
                for (Paragraph paragraph : article.body()) {
                    paragraph(new MarkedParagraph(paragraph, whole.quotes()));
                }
            }
            case DossierItem.Statements statements -> {
                for (Quote quote : statements.quotes()) {
                    statement(quote);
                }
            }
        }
        evidence(article);
        writer.write("</article>\n");
    }

    private void head(Article article) throws IOException {
        String date = Html.escaped(Wording.date(article.date()));
        writer.write("<p class=\"eyebrow\">");
        writer.write(
                article.date().day().isPresent()
                        ? "<time datetime=\"" + article.date() + "\">" + date + "</time>"
                        : date);
        writer.write(article.source().isBlank() ? "" : " · " + Html.escaped(article.source()));
        writer.write("</p>\n<h2 dir=\"auto\">" + Html.escaped(Wording.headline(article)));
        writer.write("</h2>\n<p class=\"meta\">");
        writer.write(article.author().isBlank() ? "" : Html.escaped(article.author()) + " · ");
        writer.write(Messages.of("export.words", article.wordCount()) + "</p>\n");
    }

    /// With the names of those who are quoted in front, to be set beside the text.
    private void paragraph(MarkedParagraph paragraph) throws IOException {
        writer.write("<p dir=\"auto\">");
        String before = "";
        for (Quote quote : paragraph.quotes()) {
            String name = quote.speaker().name();
            if (!quote.speaker().isNobody() && !name.equals(before)) {
                writer.write("<span class=\"who\">" + Html.escaped(name) + "</span>");
            }
            before = name;
        }
        for (MarkedParagraph.Part part : paragraph.parts()) {
            String text = Html.escaped(part.text());
            writer.write(
                    part.isQuote()
                            ? opened("mark", paragraph.quotes().get(part.mark().quote()))
                                    + text
                                    + "</mark>"
                            : text);
        }
        writer.write("</p>\n");
    }

    private void statement(Quote quote) throws IOException {
        writer.write("<figure>" + opened("blockquote", quote) + "<p dir=\"auto\">“");
        writer.write(Html.escaped(quote.text()) + "”</p></blockquote>\n<figcaption>");
        writer.write(Html.escaped(Wording.speaker(quote.speaker())));
        writer.write(" <span class=\"meta\">" + Wording.span(quote.span()) + "</span>");
        writer.write("</figcaption></figure>\n");
    }

    /// The start of an element that carries the quotation's speaker and place.
    private static String opened(String element, Quote quote) {
        return "<%s title=\"%s\" data-start=\"%s\" data-end=\"%s\">"
                .formatted(
                        element,
                        Html.escaped(Wording.speaker(quote.speaker())),
                        quote.span().start(),
                        quote.span().end());
    }

    private void evidence(Article article) throws IOException {
        writer.write("<p class=\"evidence\">" + Html.escaped(article.path()) + "<br>");
        writer.write(Messages.of("export.sha256", article.id().sha256()));
        if (Html.isWebAddress(article.url())) {
            String url = Html.escaped(article.url());
            writer.write("<br><a href=\"" + url + "\">" + url + "</a>");
        }
        writer.write("</p>\n");
    }
}
