package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Cue;
import dev.dateline.quote.Mention;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.FacetCount;
import dev.dateline.search.Hit;
import dev.dateline.search.IndexLockedException;
import dev.dateline.search.Order;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class LuceneIndexTest {
    private static final FileStamp STAMP = new FileStamp(10, 20, 0, 0);

    @TempDir private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
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
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nimbus|a c",
                "nimbus sales|a",
                "sale|a b",
                "\"sale\"|b",
                "\"new sales\"|a",
                "\"sales new\"|''",
                "company|d",
                "open-source|c",
                "opensource|c",
                "cafe|c",
                "CAFÉ|c",
                "lodz|d",
                "Łódź|d",
                "nimb*|a c",
                "nimbsu~|a c",
                "nimbus -cafe|a",
                "-nimbus|b d",
                "cafe OR chips|b c",
                "(cafe OR chips) new|b",
                "date:2022|a b",
                "date:2022-03|a",
                "date:>2022-03-04|b",
                "date:..2021|c",
                "date:none|d",
                "-date:2022|c d",
                "source:orbit|a b",
                "source:relay-news|c",
                "source:\"Relay News\"|c",
                "source:news|c",
                "source:none|d",
                "title:sales|a b",
                "title:nimbus|a",
                "speaker:lund|a b",
                "speaker:\"Ada Lund\"|a b",
                "speaker:\"Lund Ada\"|''",
                "speaker:none|c",
                "-speaker:lund|c d",
                "said:trains|a b",
                "said:nimbus|''",
                "speaker:lund said:trains|a",
                "speaker:ek said:trains|b",
                "speaker:lund speaker:ek|''",
                "said:(stop OR fun)|a b",
                "''|a b c d",
                "*|a b c d",
                "date:2022-|a b c d",
            })
    void findsExactlyTheArticlesThatMatch(String query, String letters) throws IOException {
        var found =
                search(query, Order.OLDEST).hits().stream()
                        .map(h -> h.path().replaceAll(".*?(\\w)\\.txt", "$1"))
                        .sorted()
                        .toList();
        assertEquals(letters, String.join(" ", found));
    }

    @Test
    void sortsByDateWithUndatedArticlesLastBothWays() throws IOException {
        assertEquals(
                List.of("orbit/b.txt", "orbit/a.txt", "relay/c.txt", "d.txt"),
                paths("", Order.NEWEST));
        assertEquals(
                List.of("relay/c.txt", "orbit/a.txt", "orbit/b.txt", "d.txt"),
                paths("", Order.OLDEST));
    }

    @Test
    void ranksAHitInTheHeadlineFirst() throws IOException {
        assertEquals("orbit/a.txt", paths("nimbus", Order.RELEVANCE).getFirst());
    }

    @Test
    void pagesToEveryHitOnce() throws IOException {
        var seen = new ArrayList<String>();
        for (int offset = 0; offset < 6; offset++) {
            SearchPage page = index.search(new SearchRequest("", Order.NEWEST, offset, 1));
            assertEquals(4, page.total());
            page.hits().forEach(h -> seen.add(h.path()));
        }
        assertEquals(paths("", Order.NEWEST), seen);
    }

    @Test
    void countsOnlyWhenNoHitIsAskedFor() throws IOException {
        SearchPage page = index.search(new SearchRequest("nimbus", Order.NEWEST, 0, 0));
        assertEquals(2, page.total());
        assertEquals(List.of(), page.hits());
    }

    @Test
    void countsTheResultByDaySourceAndSpeaker() throws IOException {
        SearchPage page = search("", Order.NEWEST);
        assertEquals(
                Map.of(day("2022-03-04"), 1, day("2022-04-01"), 1, day("2021-12-31"), 1),
                page.histogram().days());
        assertEquals(1, page.histogram().undated());
        assertEquals(
                List.of(
                        new FacetCount("orbit", 2),
                        new FacetCount("", 1),
                        new FacetCount("relay-news", 1)),
                page.sources());
        assertEquals(
                List.of(new FacetCount("Ada Lund", 2), new FacetCount("Bo Ek", 1)),
                page.speakers());
    }

    @Test
    void showsASnippetWithItsHits() throws IOException {
        Hit hit = search("trains", Order.OLDEST).hits().getFirst();
        String words = hit.snippet().text();
        assertEquals(
                List.of("trains"), hit.snippet().hits().stream().map(s -> s.in(words)).toList());
        assertEquals(1, hit.matches());
        assertEquals(List.of("Ada Lund"), hit.speakers());
    }

    @Test
    void marksAPhraseOnlyWhereItIsWhole() throws IOException {
        QuotedArticle a = index.article("orbit/a.txt").orElseThrow();
        assertEquals(List.of("new sales"), words(a, index.matches(a, "\"new sales\"")));
        assertEquals(List.of(), words(a, index.matches(a, "\"sales new\"")));
    }

    @Test
    void marksSaidWordsOnlyInsideQuotations() throws IOException {
        QuotedArticle b = index.article("orbit/b.txt").orElseThrow();
        assertEquals(List.of("Trains"), words(b, index.matches(b, "said:trains")));
        assertEquals(List.of("We"), words(b, index.matches(b, "said:we")));
        assertEquals(List.of(), words(b, index.matches(b, "said:cloud")));
        assertEquals(List.of("cloud"), words(b, index.matches(b, "cloud -trains date:2022")));
    }

    @Test
    void narrowsQuotationsToThoseThatFulfilTheQueryThemselves() throws IOException {
        assertEquals(List.of("Trains are fun,", "We buy,"), quotations("chips"));
        assertEquals(List.of("We buy,"), quotations("chips speaker:lund"));
        assertEquals(List.of("We buy,", "We stop the trains today,"), quotations("speaker:lund"));
        assertEquals(List.of("We stop the trains today,"), quotations("speaker:lund said:trains"));
        assertEquals(4, quotations("").size());
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        QuotedArticle a = index.article("orbit/a.txt").orElseThrow();
        assertEquals("Nimbus halts sales", a.article().headline().text());
        assertEquals(day("2022-03-04"), a.article().date().day().orElseThrow());
        assertEquals("Ada Lund", a.quotes().getFirst().speaker().name());
        assertTrue(index.files().holds("orbit/a.txt", STAMP));
        assertTrue(index.article("orbit/z.txt").isEmpty());
    }

    @Test
    void replacesAnArticleAndItsQuotationsTogether() throws IOException {
        put(article("orbit/b.txt", "2022-04-01", "orbit", "Nothing", "Nothing is said any more."));
        assertEquals(List.of("We stop the trains today,"), quotations("said:(trains OR buy)"));
        assertEquals(4, index.stats().articles());
        assertEquals(2, index.stats().quotes());
    }

    @Test
    void countsWhatItHoldsOnceForEachView() throws IOException {
        ArchiveStats before = index.stats();
        assertSame(before, index.stats());
        put(article("orbit/g.txt", "2022-04-01", "orbit", "More", "There is more."));
        assertEquals(before.articles() + 1, index.stats().articles());
    }

    @Test
    void keepsProblemsOfArticlesAndOfRejectedFiles() throws IOException {
        var guessed = new Problem("e.txt", 0, Problem.Kind.CHARSET_GUESSED, "windows-1252");
        var binary = new Problem("f.txt", 0, Problem.Kind.BINARY, "");
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.put(article("e.txt", "2020-01-01", "", "E", "Text."), List.of(guessed), STAMP);
            writer.reject(binary, STAMP);
            writer.commit();
        }
        assertEquals(List.of(guessed, binary), index.stats().problems());
        assertEquals(5, index.stats().articles());
        assertEquals(List.of(binary), index.problems("f.txt"));
        assertTrue(index.article("f.txt").isEmpty());
        assertTrue(index.files().holds("f.txt", STAMP));
    }

    @Test
    void forgetsWhatWasNotCommitted() throws IOException {
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.remove("orbit/a.txt");
            writer.put(article("g.txt", "2020-01-01", "", "G", "Text."), List.of(), STAMP);
        }
        assertTrue(index.article("orbit/a.txt").isPresent());
        assertTrue(index.article("g.txt").isEmpty());
    }

    @Test
    void lockedOutWhileAnotherWrites() throws IOException {
        try (ArchiveIndex.Writer _ = index.writer();
                LuceneIndex other = LuceneIndex.open(folder, "1")) {
            assertThrows(IndexLockedException.class, other::writer);
            assertEquals(4, other.search(new SearchRequest("", Order.NEWEST, 0, 1)).total());
        }
    }

    @Test
    void isMadeAnewWhenItsCommitIsCutShort() throws IOException {
        index.close();
        Path segments = largest("segments_");
        Files.write(segments, List.of("no segments here"));
        index = LuceneIndex.open(folder, "1");
        assertEquals("The index was damaged and was made anew.", index.rebuilt().orElseThrow());
        assertEquals(0, index.files().size());
    }

    @Test
    void isMadeAnewWhenAByteInItsMiddleIsWrong() throws IOException {
        index.close();
        Path data = largest("_");
        byte[] bytes = Files.readAllBytes(data);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(data, bytes);
        index = LuceneIndex.open(folder, "1");
        try (ArchiveIndex.Writer writer = index.writer()) {
            assertEquals("The index was damaged and was made anew.", index.rebuilt().orElseThrow());
            writer.put(article("a.txt", "2020-01-01", "", "A", "Text."), List.of(), STAMP);
            writer.commit();
        }
        assertEquals(List.of("a.txt"), paths("", Order.NEWEST));
    }

    @Test
    void isMadeAnewWhenItsContentsAreOfAnotherVersion() throws IOException {
        index.close();
        index = LuceneIndex.open(folder, "2");
        assertEquals(
                "The index was written by another version of Dateline and was made anew.",
                index.rebuilt().orElseThrow());
        assertEquals(0, index.files().size());
    }

    @Test
    void isNotMadeAnewWhenItIsSound() throws IOException {
        index.close();
        index = LuceneIndex.open(folder, "1");
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.commit();
        }
        assertTrue(index.rebuilt().isEmpty());
        assertEquals(4, index.stats().articles());
    }

    @Test
    void aWriterSeesWhatAnotherProcessWroteMeanwhile() throws IOException {
        try (LuceneIndex other = LuceneIndex.open(folder, "1")) {
            try (ArchiveIndex.Writer writer = index.writer()) {
                writer.put(article("new.txt", "", "", "New", "New words."), List.of(), STAMP);
                writer.commit();
            }
            assertEquals(Optional.empty(), other.article("new.txt"));
            try (ArchiveIndex.Writer writer = other.writer()) {
                assertTrue(other.files().holds("new.txt", STAMP));
                writer.remove("new.txt");
            }
        }
    }

    @Test
    void searchesForAWholePastedPage() throws IOException {
        String pasted = "a b ".repeat(1_024);
        assertEquals(0, index.search(new SearchRequest(pasted, Order.NEWEST, 0, 1)).total());
    }

    @Test
    void parenthesesDoNotLoosenWhatQuotationsMustFulfil() throws IOException {
        var request = new QuoteRequest("speaker:lund (said:trains new)", Order.NEWEST, 0, 9);
        assertEquals(1, index.quotes(request).total());
    }

    @Test
    void noQueryEscapesTheSpeakerThatQuotationsAreAskedFor() throws IOException {
        for (String query : List.of("trains) OR (buy", "new OR chips", "\"", "-speaker:lund")) {
            var request = new QuoteRequest(query, "Ada Lund", Order.NEWEST, 0, 9);
            index.quotes(request)
                    .hits()
                    .forEach(h -> assertEquals("Ada Lund", h.quote().speaker().name(), query));
        }
        var request = new QuoteRequest("trains) OR (buy", "Ada \"Lund", Order.NEWEST, 0, 9);
        assertEquals(2, index.quotes(request).total());
    }

    private Path largest(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
        }
    }

    private SearchPage search(String query, Order order) throws IOException {
        return index.search(new SearchRequest(query, order, 0, 50));
    }

    private List<String> paths(String query, Order order) throws IOException {
        List<String> paths = search(query, order).hits().stream().map(Hit::path).toList();
        assertEquals(paths, index.paths(query, order));
        return paths;
    }

    private List<String> quotations(String query) throws IOException {
        return index.quotes(new QuoteRequest(query, Order.NEWEST, 0, 50)).hits().stream()
                .map(h -> h.quote().text())
                .toList();
    }

    private void put(QuotedArticle article) throws IOException {
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.put(article, List.of(), STAMP);
            writer.commit();
        }
    }

    private static QuotedArticle with(QuotedArticle article, Quote... quotes) {
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

    private static Quote quote(String words, String speaker) {
        var nowhere = new TextSpan(0, 0);
        Speaker by =
                speaker.isEmpty()
                        ? Speaker.NOBODY
                        : new Speaker(
                                speaker, "", Speaker.Kind.PERSON, new Mention(speaker, nowhere));
        return new Quote(nowhere, words, false, by, Cue.NONE, 0.5, "test");
    }

    private static QuotedArticle article(
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

    private static List<String> words(QuotedArticle article, List<TextSpan> spans) {
        return spans.stream().map(s -> s.in(article.article().text())).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
