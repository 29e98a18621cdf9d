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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The dossier in CommonMark, for notes and wikis.
public final class MarkdownDossier {
    private final Writer writer;

    private MarkdownDossier(Writer writer) {
        this.writer = writer;
    }

    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        var items = new ItemReader(dossier, job, 2);
        DossierSummary account = items.summarize((index, item) -> {});
        var markdown = new MarkdownDossier(Utf8Output.writer(out));
        markdown.writeTitle(dossier.heading(), account);
        items.reread(account, (index, item) -> markdown.writeItem(item));
        markdown.writeMethod(account);
        markdown.writer.flush();
        return account.report(0, List.of());
    }

    private void writeTitle(DossierHeading heading, DossierSummary account) throws IOException {
        writeBlock("# " + MarkdownEscaper.escape(heading.title()));
        for (CoverFields.Field fact : CoverFields.of(heading, account)) {
            writer.write("- " + fact.name() + ": " + MarkdownEscaper.escape(fact.value()) + "\n");
        }
        writer.write('\n');
    }

    private void writeItem(DossierItem item) throws IOException {
        Article article = item.article().article();
        writeBlock("## " + MarkdownEscaper.escape(ItemFormatter.headline(article)));
        writeBlock(
                Stream.of(ItemFormatter.date(article.date()), article.source(), article.author())
                        .filter(part -> !part.isBlank())
                        .map(part -> "*" + MarkdownEscaper.escape(part) + "*")
                        .collect(Collectors.joining(" · ")));
        for (String note : item.notes()) {
            writeBlock("*" + MarkdownEscaper.escape(note) + "*");
        }
        switch (item) {
            case DossierItem.WholeArticle whole -> writeWholeArticle(whole);
            case DossierItem.SelectedQuotes statements -> {
                for (Quote quote : statements.quotes()) {
                    writeQuote(quote);
                }
            }
        }
        writeEvidence(article);
    }

    private void writeWholeArticle(DossierItem.WholeArticle item) throws IOException {
        for (Paragraph paragraph : item.article().article().body()) {
            writeBlock(MarkdownEscaper.escape(paragraph.text()));
        }
        if (item.quotes().isEmpty()) {
            return;
        }
        writeBlock("### " + Messages.of("export.quoted"));
        for (Quote quote : item.quotes()) {
            writer.write(
                    "- “"
                            + MarkdownEscaper.escape(quote.text())
                            + "” — "
                            + attribution(quote)
                            + "\n");
        }
        writer.write('\n');
    }

    private void writeQuote(Quote quote) throws IOException {
        writeBlock("> “" + MarkdownEscaper.escape(quote.text()) + "”  \n> — " + attribution(quote));
    }

    private static String attribution(Quote quote) {
        return MarkdownEscaper.escape(ItemFormatter.speaker(quote.speaker()))
                + " ("
                + ItemFormatter.offsets(quote.span())
                + ")";
    }

    private void writeEvidence(Article article) throws IOException {
        String url =
                article.url().isEmpty()
                        ? ""
                        : " · <" + MarkdownEscaper.address(article.url()) + ">";
        writeBlock(
                MarkdownEscaper.code(article.path())
                        + " · "
                        + Messages.of("export.sha256", MarkdownEscaper.code(article.id().sha256()))
                        + url);
    }

    private void writeMethod(DossierSummary account) throws IOException {
        writeBlock("---");
        writeBlock("## " + Messages.of("export.method"));
        writeBlock(Messages.of("export.method.explanation"));
        for (String sentence : account.omissions()) {
            writeBlock("- " + MarkdownEscaper.escape(sentence));
        }
    }

    private void writeBlock(String text) throws IOException {
        writer.write(TextSanitizer.replaceInvalid(text) + "\n\n");
    }
}
