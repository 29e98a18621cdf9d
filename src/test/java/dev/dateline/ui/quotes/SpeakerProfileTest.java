package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.ArticleDate;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;
import dev.dateline.search.QuotePage;
import dev.dateline.search.SpeakerSummary;
import dev.dateline.search.SpeakerSummary.Usage;
import dev.dateline.ui.testing.SampleArticle;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

class SpeakerProfileTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 4);
    private static final LocalDate LAST = LocalDate.of(2023, 1, 9);

    private static SpeakerProfile profile(DateHistogram histogram) {
        var page =
                new QuotePage(
                        Optional.empty(),
                        7,
                        List.of(SampleArticle.hit(0), SampleArticle.hit(1), SampleArticle.hit(2)));
        var date = ArticleDate.of(FIRST);
        var printed =
                new SpeakerSummary(
                        List.of(
                                new Usage("Ville Koski", 6, date, date),
                                new Usage("Ville E. Koski", 1, date, date)),
                        List.of(new Usage("mayor", 2, date, date)));
        return new SpeakerProfile(
                "Ville Koski",
                printed,
                page,
                histogram,
                List.of(
                        new FacetCount("Ville Koski", 4),
                        new FacetCount("Ann Bell", 3),
                        new FacetCount("Ville E. Koski", 1)));
    }

    private static SpeakerProfile profileWithoutDates() {
        return profile(new DateHistogram(new TreeMap<>(), 2));
    }

    @Test
    void otherNamesExcludeDisplayedName() {
        assertEquals(
                List.of("Ville E. Koski"),
                profileWithoutDates().otherNames().stream().map(Usage::text).toList());
    }

    @Test
    void coQuotedSpeakersExcludeOwnNames() {
        assertEquals(
                List.of(new FacetCount("Ann Bell", 3)), profileWithoutDates().coQuotedSpeakers());
    }

    @Test
    void summaryCountsUndatedArticles() {
        var days = new TreeMap<LocalDate, Integer>();
        days.put(LAST, 2);
        days.put(FIRST, 1);
        var profile = profile(new DateHistogram(days, 1));
        assertEquals(4, profile.articleCount());
        assertEquals(
                "7 statements in 4 articles  ·  " + "4\u00a0Mar\u00a02022 – 9\u00a0Jan\u00a02023",
                profile.summary());
    }

    @Test
    void summaryHasNoDatesWithoutDatedArticles() {
        assertEquals("7 statements in 2 articles", profileWithoutDates().summary());
    }
}
