package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.CsvCell;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.export.summary.ItemReader;
import dev.dateline.job.JobContext;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One row a quotation, as RFC 4180 has it, with a byte order mark so that spreadsheets read UTF-8.
public final class CsvDossier {
    private static final String COLUMNS =
            "date,source,headline,speaker,role,kind,quotation,continues,path,start,end,sha256,"
                    + "mention,cue,confidence,rule";

    private CsvDossier() {}

    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        Writer writer = Utf8Output.writer(out);
        writer.write("\uFEFF" + COLUMNS + "\r\n");
        DossierSummary account =
                new ItemReader(dossier, job, 1).summarize((index, item) -> write(item, writer));
        writer.flush();
        long silent = account.entries().stream().filter(e -> e.quotes() == 0).count();
        return account.report(
                0,
                silent == 0
                        ? List.of()
                        : List.of(Messages.of("export.csv.without-quotes", silent)));
    }

    private static void write(DossierItem item, Writer writer) throws IOException {
        for (Quote quote : item.quotes()) {
            writer.write(row(item.article().article(), quote) + "\r\n");
        }
    }

    private static String row(Article article, Quote quote) {
        boolean named = !quote.speaker().isNobody();
        return List.of(
                        article.date().toString(),
                        article.source(),
                        article.headline().text(),
                        quote.speaker().name(),
                        quote.speaker().role(),
                        named ? quote.speaker().kind().name().toLowerCase(Locale.ROOT) : "",
                        quote.text(),
                        Boolean.toString(quote.continues()),
                        article.path(),
                        Integer.toString(quote.span().start()),
                        Integer.toString(quote.span().end()),
                        article.id().sha256(),
                        quote.speaker().mention().text(),
                        quote.cue().text(),
                        Double.toString(quote.confidence()),
                        quote.rule())
                .stream()
                .map(CsvCell::encode)
                .collect(Collectors.joining(","));
    }
}
