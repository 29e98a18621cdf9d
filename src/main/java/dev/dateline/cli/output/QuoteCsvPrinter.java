package dev.dateline.cli.output;

import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// Quotations as comma-separated values (RFC 4180, but with line feeds), a quotation a row;
/// articles without quotations have none.
public final class QuoteCsvPrinter implements QuotePrinter {
    private static final List<String> COLUMNS =
            List.of(
                    "path",
                    "date",
                    "source",
                    "headline",
                    "sha256",
                    "start",
                    "end",
                    "text",
                    "continues",
                    "speaker",
                    "role",
                    "kind",
                    "mention",
                    "cue",
                    "confidence",
                    "rule");

    private final StandardOutput out;

    public QuoteCsvPrinter(StandardOutput out) throws IOException {
        this.out = out;
        printRow(COLUMNS.stream());
    }

    @Override
    public void printArticle(ArticleQuotes article) throws IOException {
        for (Quote quote : article.quotes()) {
            printRow(Stream.concat(cells(article), cells(quote)));
        }
    }

    private static Stream<String> cells(ArticleQuotes article) {
        return Stream.of(
                article.path(),
                article.date().toString(),
                article.source(),
                article.headline(),
                article.id().sha256());
    }

    private static Stream<String> cells(Quote quote) {
        Speaker speaker = quote.speaker();
        return Stream.of(
                Integer.toString(quote.span().start()),
                Integer.toString(quote.span().end()),
                quote.text(),
                Boolean.toString(quote.continues()),
                speaker.name(),
                speaker.role(),
                speaker.isNobody() ? "" : QuoteJsonPrinter.speakerKind(speaker),
                speaker.mention().text(),
                quote.cue().text(),
                Double.toString(quote.confidence()),
                quote.rule());
    }

    private void printRow(Stream<String> cells) throws IOException {
        out.println(CsvLine.of(cells.toArray(String[]::new)));
    }
}
