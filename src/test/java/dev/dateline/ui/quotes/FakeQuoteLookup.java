package dev.dateline.ui.quotes;

import dev.dateline.article.ArticleDate;
import dev.dateline.job.JobContext;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SearchedQuery;
import dev.dateline.search.SortOrder;
import dev.dateline.search.SpeakerSummary;
import dev.dateline.search.SpeakerSummary.Usage;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.testing.SampleArticle;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Answers with the three quotations of [SampleArticle], or none for `said:zebra`, and remembers
/// what it was asked.
class FakeQuoteLookup implements OpenArchive {
    final List<String> queries = new ArrayList<>();
    final List<SortOrder> orders = new ArrayList<>();

    @Override
    public QuotePage quotes(QuoteRequest request) {
        queries.add(request.query().text());
        orders.add(request.order());
        List<QuoteHit> all =
                request.query().text().contains("said:zebra")
                        ? List.of()
                        : List.of(SampleArticle.hit(0), SampleArticle.hit(1), SampleArticle.hit(2));
        int from = Math.min(request.offset(), all.size());
        int to = Math.min(from + request.limit(), all.size());
        return new QuotePage(
                Optional.of(new SearchedQuery(request.query(), Optional.empty(), true)),
                all.size(),
                all.subList(from, to));
    }

    @Override
    public SpeakerSummary speaker(String name) {
        var first = ArticleDate.of(LocalDate.of(2022, 3, 4));
        var last = ArticleDate.of(LocalDate.of(2023, 1, 9));
        return new SpeakerSummary(
                List.of(
                        new Usage("Ville Koski", 2, first, last),
                        new Usage("Ville E. Koski", 1, last, last)),
                List.of(
                        new Usage("mayor", 2, first, last),
                        new Usage("chief executive", 1, last, last)));
    }

    @Override
    public SearchPage search(SearchRequest request, JobContext job) {
        var days = new TreeMap<LocalDate, Integer>();
        days.put(LocalDate.of(2022, 3, 4), 1);
        days.put(LocalDate.of(2023, 1, 9), 2);
        var histogram = new DateHistogram(days, 1);
        return new SearchPage(
                Optional.empty(), 4, 4, List.of(), histogram, List.of(), List.of(), Duration.ZERO);
    }
}
