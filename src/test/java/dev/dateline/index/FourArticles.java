package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Cue;
import dev.dateline.quote.Mention;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.Hit;
import dev.dateline.search.Order;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// An index of four invented articles, for tests to search and to change.
abstract class FourArticles {
    static final FileStamp STAMP = new FileStamp(10, 20, 0, 0);

    @TempDir Path folder;
    LuceneIndex index;

    @BeforeEach
    final void fill() throws IOException {
        index = LuceneIndex.open(folder, "1");
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.put(
                    with(
                            article(
                                    "orbit/a.txt",
                                    "2022-03-04",
                                    "orbit",
                                    "Nimbus halts sales",
                                    "Nimbus halts its new sales in Ruritania. \"We stop the trains"
                                            + " today,\" said Ada Lund."),
                            quote("We stop the trains today,", "Ada Lund")),
                    List.of(),
                    STAMP);
            writer.put(
                    with(
                            article(
                                    "orbit/b.txt",
                                    "2022-04-01",
                                    "orbit",
                                    "Sales rise",
                                    "New cloud chips raise the sale. \"Trains are fun,\" said Bo"
                                            + " Ek. \"We buy,\" said Ada Lund."),
                            quote("Trains are fun,", "Bo Ek"),
                            quote("We buy,", "Ada Lund")),
                    List.of(),
                    STAMP);
            writer.put(
                    with(
                            article(
                                    "relay/c.txt",
                                    "2021-12-31",
                                    "relay-news",
                                    "Open-source café",
                                    "Nimbus’s open-source café opens. \"Nobody knows,\" a sign"
                                            + " reads."),
                            quote("Nobody knows,", "")),
                    List.of(),
                    STAMP);
            writer.put(
                    with(
                            article(
                                    "d.txt",
                                    "",
                                    "",
                                    "Lost and found",
                                    "An undated note on companies and Łódź.")),
                    List.of(),
                    STAMP);
            writer.commit();
        }
    }

    @AfterEach
    final void close() throws IOException {
        index.close();
    }

    final SearchPage search(String query, Order order) throws IOException {
        return index.search(new SearchRequest(query, order, 0, 50));
    }

    final List<String> paths(String query, Order order) throws IOException {
        List<String> paths = search(query, order).hits().stream().map(Hit::path).toList();
        assertEquals(paths, index.paths(query, order));
        return paths;
    }

    final List<String> quotations(String query) throws IOException {
        return index.quotes(new QuoteRequest(query, Order.NEWEST, 0, 50)).hits().stream()
                .map(h -> h.quote().text())
                .toList();
    }

    final void put(QuotedArticle article) throws IOException {
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.put(article, List.of(), STAMP);
            writer.commit();
        }
    }

    static QuotedArticle with(QuotedArticle article, Quote... quotes) {
        var quoted = new ArrayList<Quote>();
        String text = article.article().text();
        for (Quote quote : quotes) {
            int at = text.indexOf(quote.text());
            quoted.add(
                    new Quote(
                            new TextSpan(at, at + quote.text().length()),
                            quote.text(),
                            false,
                            quote.speaker(),
                            quote.cue(),
                            quote.confidence(),
                            quote.rule()));
        }
        return new QuotedArticle(article.article(), quoted);
    }

    static Quote quote(String words, String speaker) {
        var nowhere = new TextSpan(0, 0);
        Speaker by =
                speaker.isEmpty()
                        ? Speaker.NOBODY
                        : new Speaker(
                                speaker, "", Speaker.Kind.PERSON, new Mention(speaker, nowhere));
        return new Quote(nowhere, words, false, by, Cue.NONE, 0.5, "test");
    }

    static QuotedArticle article(
            String path, String day, String source, String headline, String body) {
        var date = day.isEmpty() ? ArticleDate.UNDATED : ArticleDate.of(LocalDate.parse(day));
        String head = "title: " + headline + "\n\n";
        return new QuotedArticle(
                new Article(
                        new ArticleId("0".repeat(64)),
                        path,
                        date,
                        source,
                        new Headline(headline, Headline.Origin.TITLE),
                        "",
                        "",
                        head + body,
                        List.of(new Paragraph(head.length(), body))),
                List.of());
    }

    static List<String> words(QuotedArticle article, List<TextSpan> spans) {
        return spans.stream().map(s -> s.in(article.article().text())).toList();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
