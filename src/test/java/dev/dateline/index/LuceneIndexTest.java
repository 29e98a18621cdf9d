package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.FacetCount;
import dev.dateline.search.Hit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.QueryParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

class LuceneIndexTest extends FourArticlesFixture {
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
    void findsExactlyMatchingArticles(String query, String letters) throws IOException {
        var found =
                search(query, SortOrder.OLDEST).hits().stream()
                        .map(h -> h.path().replaceAll(".*?(\\w)\\.txt", "$1"))
                        .sorted()
                        .toList();
        assertEquals(letters, String.join(" ", found));
    }

    @Test
    void undatedArticlesAreLastInBothDateOrders() throws IOException {
        assertEquals(
                List.of("orbit/b.txt", "orbit/a.txt", "relay/c.txt", "d.txt"),
                paths("", SortOrder.NEWEST));
        assertEquals(
                List.of("relay/c.txt", "orbit/a.txt", "orbit/b.txt", "d.txt"),
                paths("", SortOrder.OLDEST));
    }

    @Test
    void headlineMatchRanksFirst() throws IOException {
        assertEquals("orbit/a.txt", paths("nimbus", SortOrder.RELEVANCE).getFirst());
    }

    @Test
    void pagesContainEveryHitOnce() throws IOException {
        var seen = new ArrayList<String>();
        for (int offset = 0; offset < 6; offset++) {
            SearchPage page = index.search(new SearchRequest("", SortOrder.NEWEST, offset, 1));
            assertEquals(4, page.total());
            page.hits().forEach(h -> seen.add(h.path()));
        }
        assertEquals(paths("", SortOrder.NEWEST), seen);
    }

    @Test
    void zeroLimitOnlyCounts() throws IOException {
        SearchPage page = index.search(new SearchRequest("nimbus", SortOrder.NEWEST, 0, 0));
        assertEquals(2, page.total());
        assertEquals(List.of(), page.hits());
    }

    @Test
    void countsByDaySourceAndSpeaker() throws IOException {
        SearchPage page = search("", SortOrder.NEWEST);
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
    void hitHasSnippetWithMatches() throws IOException {
        Hit hit = search("trains", SortOrder.OLDEST).hits().getFirst();
        String words = hit.snippet().text();
        assertEquals(
                List.of("trains"), hit.snippet().hits().stream().map(s -> s.in(words)).toList());
        assertEquals(1, hit.matchCount());
        assertEquals(List.of("Ada Lund"), hit.speakers());
    }

    @Test
    void highlightsPhraseOnlyAsWhole() throws IOException {
        QuotedArticle a = index.article("orbit/a.txt").orElseThrow();
        assertEquals(List.of("new sales"), words(a, index.matches(a, "\"new sales\"")));
        assertEquals(List.of(), words(a, index.matches(a, "\"sales new\"")));
    }

    @Test
    void highlightsSaidWordsOnlyInQuotations() throws IOException {
        QuotedArticle b = index.article("orbit/b.txt").orElseThrow();
        assertEquals(List.of("Trains"), words(b, index.matches(b, "said:trains")));
        assertEquals(List.of("We"), words(b, index.matches(b, "said:we")));
        assertEquals(List.of(), words(b, index.matches(b, "said:cloud")));
        assertEquals(List.of("cloud"), words(b, index.matches(b, "cloud -trains date:2022")));
    }

    @Test
    void quotationsMustMatchTheQueryThemselves() throws IOException {
        assertEquals(List.of("Trains are fun,", "We buy,"), quotationTexts("chips"));
        assertEquals(List.of("We buy,"), quotationTexts("chips speaker:lund"));
        assertEquals(
                List.of("We buy,", "We stop the trains today,"), quotationTexts("speaker:lund"));
        assertEquals(
                List.of("We stop the trains today,"), quotationTexts("speaker:lund said:trains"));
        assertEquals(4, quotationTexts("").size());
    }

    @Test
    void answersVeryLongQuery() throws IOException {
        String pasted = "a b ".repeat(1_024);
        assertEquals(0, index.search(new SearchRequest(pasted, SortOrder.NEWEST, 0, 1)).total());
    }

    @Test
    void parenthesesKeepQuotationClauses() throws IOException {
        var request = new QuoteRequest("speaker:lund (said:trains new)", SortOrder.NEWEST, 0, 9);
        assertEquals(1, index.quotes(request).total());
    }

    @Test
    void speakerFilterAppliesToEveryQuery() throws IOException {
        var totals = Map.of("trains) OR (buy", 2, "new OR chips", 2, "\"", 2, "-speaker:lund", 0);
        for (String query : totals.keySet()) {
            var request =
                    new QuoteRequest(QueryParser.parse(query), "Ada Lund", SortOrder.NEWEST, 0, 9);
            QuotePage page = index.quotes(request);
            assertEquals(totals.get(query), page.total(), query);
            page.hits().forEach(h -> assertEquals("Ada Lund", h.quote().speaker().name(), query));
        }
        var request =
                new QuoteRequest(
                        QueryParser.parse("trains) OR (buy"), "Ada \"Lund", SortOrder.NEWEST, 0, 9);
        assertEquals(2, index.quotes(request).total());
    }

    @Test
    void cancelledPathListingThrows() {
        var cancelled =
                new JobContext() {
                    @Override
                    public void report(Progress progress) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThrows(
                CancellationException.class,
                () -> index.paths(new Criterion.MatchAll(), SortOrder.NEWEST, cancelled));
    }
}
