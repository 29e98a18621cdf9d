package dev.dateline.ui.search;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.job.JobContext;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SearchedQuery;
import dev.dateline.search.Snippet;
import dev.dateline.ui.archive.OpenArchive;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// An archive with a set number of hits per query, one a day from 2022-01-01.
public final class FakeSearcher implements OpenArchive {
    private final Map<String, Integer> totalsByQuery = new HashMap<>();
    private final Map<String, String> respellings = new HashMap<>();
    final List<SearchRequest> requests = new ArrayList<>();

    public FakeSearcher withTotal(String query, int total) {
        totalsByQuery.put(query, total);
        return this;
    }

    FakeSearcher withRespelling(String query, String respelled) {
        respellings.put(query, respelled);
        return this;
    }

    List<String> queries() {
        return requests.stream().map(r -> r.query().text()).toList();
    }

    @Override
    public SearchPage search(SearchRequest request, JobContext job) {
        requests.add(request);
        int total = totalsByQuery.getOrDefault(request.query().text(), 0);
        int end = Math.min(total, request.offset() + request.limit());
        var days = new TreeMap<LocalDate, Integer>();
        IntStream.range(0, total).forEach(i -> days.put(day(i), 1));
        return new SearchPage(
                Optional.of(new SearchedQuery(request.query(), Optional.empty(), true)),
                total,
                total,
                IntStream.range(Math.min(request.offset(), end), end)
                        .mapToObj(FakeSearcher::hit)
                        .toList(),
                new DateHistogram(days, 0),
                List.of(new FacetCount("herald", total)),
                List.of(new FacetCount("Ann Bell", total)),
                Duration.ofMillis(3));
    }

    @Override
    public Optional<String> suggestSpelling(String query) {
        return Optional.ofNullable(respellings.get(query));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2022, 1, 1).plusDays(number);
    }

    private static Hit hit(int number) {
        return new Hit(
                "a" + number + ".txt",
                new ArticleId("0".repeat(64)),
                ArticleDate.of(day(number)),
                "herald",
                "Headline " + number,
                1,
                new Snippet("", List.of()),
                1,
                100,
                0,
                List.of(),
                0);
    }
}
