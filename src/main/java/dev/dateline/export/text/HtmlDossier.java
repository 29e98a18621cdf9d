package dev.dateline.export.text;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierHeading;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.summary.CoverFields;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemFormatter;
import dev.dateline.export.summary.ItemReader;
import dev.dateline.export.summary.ItemSummary;
import dev.dateline.job.JobContext;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The dossier as one HTML file without scripts, pictures or anything to load; light or dark as the
/// reader's system is, black on white in print.
public final class HtmlDossier {
    private static final String STYLE = "dossier.css";

    private final Writer writer;

    private HtmlDossier(Writer writer) {
        this.writer = writer;
    }

    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        var items = new ItemReader(dossier, job, 2);
        DossierSummary account = items.summarize((index, item) -> {});
        Writer writer = Utf8Output.writer(out);
        var html = new HtmlDossier(writer);
        html.writeHead(dossier.heading(), account);
        html.writeContents(account);
        var articles = new HtmlItemWriter(writer);
        items.reread(account, articles::write);
        html.writeMethod(account);
        writer.flush();
        return account.report(0, List.of());
    }

    private void writeHead(DossierHeading heading, DossierSummary account) throws IOException {
        String title = HtmlEscaper.escape(heading.title());
        writer.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        writer.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        writer.write("<title>" + title + "</title>\n<style>\n" + style() + "</style>\n</head>\n");
        writer.write("<body>\n<header class=\"cover\">\n");
        writer.write("<p class=\"eyebrow\">" + Messages.of("export.dossier") + "</p>\n");
        writer.write("<h1>" + title + "</h1>\n<dl>\n");
        for (CoverFields.Field fact : CoverFields.of(heading, account)) {
            writer.write("<dt>" + fact.name() + "</dt><dd>" + HtmlEscaper.escape(fact.value()));
            writer.write("</dd>\n");
        }
        writer.write("</dl>\n</header>\n");
    }

    private void writeContents(DossierSummary account) throws IOException {
        writer.write("<nav>\n<h2>" + Messages.of("export.contents") + "</h2>\n<ol>\n");
        for (ItemSummary entry : account.entries()) {
            writer.write("<li><a href=\"#" + HtmlItemWriter.anchor(entry.index()) + "\">");
            writer.write(HtmlEscaper.escape(entry.headline()) + "</a> <span class=\"meta\">");
            writer.write(HtmlEscaper.escape(ItemFormatter.date(entry.date())));
            writer.write(
                    entry.source().isBlank() ? "" : " · " + HtmlEscaper.escape(entry.source()));
            writer.write("</span></li>\n");
        }
        writer.write("</ol>\n</nav>\n<main>\n");
    }

    private void writeMethod(DossierSummary account) throws IOException {
        writer.write("</main>\n<footer>\n<h2>" + Messages.of("export.method") + "</h2>\n");
        writer.write(
                "<p>" + HtmlEscaper.escape(Messages.of("export.method.explanation")) + "</p>\n");
        for (String sentence : account.omissions()) {
            writer.write("<p>" + HtmlEscaper.escape(sentence) + "</p>\n");
        }
        writer.write("</footer>\n</body>\n</html>\n");
    }

    private static String style() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HtmlDossier.class.getResourceAsStream(STYLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
