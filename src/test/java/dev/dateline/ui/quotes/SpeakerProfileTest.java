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
    private static SpeakerProfile profile(DateHistogram days) {
        var page =
                new QuotePage(
                        Optional.empty(),
                        7,
                        List.of(SampleArticle.hit(0), SampleArticle.hit(1), SampleArticle.hit(2)));
        var shown = ArticleDate.of(LocalDate.of(2022, 3, 4));
        var printed =
                new SpeakerSummary(
                        List.of(
                                new Usage("Ville Koski", 6, shown, shown),
                                new Usage("Ville E. Koski", 1, shown, shown)),
                        List.of(new Usage("mayor", 2, shown, shown)));
        return new SpeakerProfile(
                "Ville Koski",
                printed,
                page,
                days,
                List.of(
                        new FacetCount("Ville Koski", 4),
                        new FacetCount("Ann Bell", 3),
                        new FacetCount("Ville E. Koski", 1)));
    }

    @Test
    void otherNamesExcludeDisplayedName() {
        var facts = profile(new DateHistogram(new TreeMap<>(), 0));
        assertEquals(
                List.of("Ville E. Koski"), facts.otherNames().stream().map(Usage::text).toList());
        assertEquals(7, facts.statementCount());
    }

    @Test
    void coQuotedSpeakersExcludeOwnNames() {
        var facts = profile(new DateHistogram(new TreeMap<>(), 0));
        assertEquals(List.of(new FacetCount("Ann Bell", 3)), facts.coQuotedSpeakers());
    }

    @Test
    void countsUndatedArticles() {
        var days = new TreeMap<LocalDate, Integer>();
        days.put(LocalDate.of(2023, 1, 9), 2);
        days.put(LocalDate.of(2022, 3, 4), 1);
        var facts = profile(new DateHistogram(days, 1));
        assertEquals(Optional.of(LocalDate.of(2022, 3, 4)), facts.firstDate());
        assertEquals(Optional.of(LocalDate.of(2023, 1, 9)), facts.lastDate());
        assertEquals(4, facts.articleCount());
    }

    @Test
    void noDatesWithoutDatedArticles() {
        assertEquals(Optional.empty(), profile(new DateHistogram(new TreeMap<>(), 2)).firstDate());
    }
}
