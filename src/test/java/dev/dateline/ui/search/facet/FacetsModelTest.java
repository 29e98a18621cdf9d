package dev.dateline.ui.search.facet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.ImmediateJobRunner;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.search.FakeSearcher;
import dev.dateline.ui.search.SearchModel;

import org.junit.jupiter.api.Test;

import java.util.List;

class FacetsModelTest {
    private final SearchModel search = new SearchModel(new ImmediateJobRunner(), (_, _) -> {});
    private final FacetsModel facets = new FacetsModel(search);
    private final FakeSearcher archive =
            new FakeSearcher().withTotal("", 400).withTotal("date:2022", 365).withTotal("pear", 40);

    @Test
    void yearsAreNewestFirst() {
        search.setArchive(archive, "", SortOrder.NEWEST);
        assertEquals(
                List.of(
                        new FacetsModel.Facet("date", "2023", "2023", 35, 0),
                        new FacetsModel.Facet("date", "2022", "2022", 365, 0)),
                facets.dates());
    }

    @Test
    void filteredYearShowsMonthsBesideOtherYears() {
        search.setArchive(archive, "", SortOrder.NEWEST);
        facets.toggle(facets.dates().getLast());
        List<FacetsModel.Facet> dates = facets.dates();
        assertEquals("2023", dates.getFirst().value());
        assertEquals(new FacetsModel.Facet("date", "2022-12", "December", 31, 1), dates.get(2));
        assertTrue(facets.isChosen(dates.get(1)));
    }

    @Test
    void filteredMonthShowsDays() {
        search.setArchive(archive, "", SortOrder.NEWEST);
        search.query().toggleFilter("date", "2022-12");
        List<FacetsModel.Facet> dates = facets.dates();
        int month = dates.indexOf(new FacetsModel.Facet("date", "2022-12", "December", 31, 1));
        assertEquals(
                new FacetsModel.Facet("date", "2022-12-31", "Sat 31", 1, 2), dates.get(month + 1));
        assertEquals("2022-11", dates.get(month + 32).value());
    }

    @Test
    void singleYearShowsMonths() {
        search.setArchive(archive, "", SortOrder.NEWEST);
        search.textProperty().set("pear");
        assertEquals(
                List.of("2022", "2022-02", "2022-01"),
                facets.dates().stream().map(FacetsModel.Facet::value).toList());
    }

    @Test
    void togglingSpeakerChangesQueryText() {
        search.setArchive(archive, "", SortOrder.NEWEST);
        facets.toggle(facets.speakers().getFirst());
        var bell = new FacetsModel.Facet("speaker", "Ann Bell", "Ann Bell", 0, 0);
        assertEquals("speaker:\"Ann Bell\"", search.textProperty().get());
        assertEquals(List.of(bell), facets.speakers());
        assertTrue(facets.isChosen(bell));
        facets.toggle(bell);
        assertEquals("", search.textProperty().get());
    }
}
