package dev.dateline.export.text;

import dev.dateline.article.Article;
import dev.dateline.dossier.CsvCell;
import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportReport;
import dev.dateline.export.summary.DossierSummary;
import dev.dateline.job.JobContext;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes one CSV row (RFC 4180) for each quotation. A byte order mark makes spreadsheets read
/// UTF-8.
public final class CsvWriter {
    private static final String COLUMNS =
            "date,source,headline,speaker,role,kind,quotation,continues,path,start,end,sha256,"
                    + "mention,cue,confidence,rule";

    private CsvWriter() {}

    /// Writes the dossier in one pass and reports the number of articles without a row.
    public static ExportReport write(Dossier dossier, OutputStream out, JobContext job)
            throws IOException {
        out.write(("\uFEFF" + COLUMNS + "\r\n").getBytes(StandardCharsets.UTF_8));
        DossierSummary summary = Utf8Output.writeItems(dossier, out, job, CsvWriter::rows);
        long withoutQuotes = summary.items().stream().filter(i -> i.quotes() == 0).count();
        return summary.report(
                0,
                withoutQuotes == 0
                        ? List.of()
                        : List.of(Messages.of("export.csv.without-quotes", withoutQuotes)));
    }

    private static String rows(DossierItem item) {
        Article article = item.article().article();
        return item.quotes().stream()
                .map(quote -> row(article, quote) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String row(Article article, Quote quote) {
        boolean hasSpeaker = !quote.speaker().isNobody();
        return List.of(
                        article.date().toString(),
                        article.source(),
                        article.headline().text(),
                        quote.speaker().name(),
                        quote.speaker().role(),
                        hasSpeaker ? quote.speaker().kind().name().toLowerCase(Locale.ROOT) : "",
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
