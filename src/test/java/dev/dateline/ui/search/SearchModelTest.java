package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.HeldJobRunner;
import dev.dateline.job.JobContext;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.list.LazyItem;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class SearchModelTest {
    private final HeldJobRunner jobs = new HeldJobRunner();
    private final List<String> failures = new ArrayList<>();
    private final SearchModel model = new SearchModel(jobs, (message, _) -> failures.add(message));
    private final FakeSearcher archive = new FakeSearcher().withTotal("", 120).withTotal("pear", 3);

    @Test
    void showsAllArticlesForEmptyQuery() {
        showArchive();
        assertEquals(120, model.hits().size());
        assertEquals(120, model.resultProperty().get().total());
    }

    @Test
    void skipsAllButNewestQueuedSearch() {
        showArchive();
        List.of("p", "pe", "pea", "pear").forEach(model.textProperty()::set);
        jobs.runAll();
        // "p" was running already; it matches nothing, so a fuzzy search was tried
        assertEquals(List.of("", "p", "p~", "pear"), archive.queries());
        assertEquals(3, model.hits().size());
    }

    @Test
    void requestsFirstPageOnce() {
        model.setArchive(archive, "", SortOrder.NEWEST);
        assertTrue(model.searchingProperty().get());
        jobs.runAll();
        assertEquals(
                List.of(new SearchRequest("", SortOrder.NEWEST, 0, 24).withCollapsed(true)),
                archive.requests);
        assertEquals("a0.txt", model.hits().get(0).toOptional().orElseThrow().path());
        assertFalse(model.searchingProperty().get());
    }

    @Test
    void loadsDistantRowByPage() {
        showArchive();
        model.hits().get(119);
        jobs.runAll();
        assertEquals("a119.txt", model.hits().get(119).toOptional().orElseThrow().path());
        assertEquals(
                new SearchRequest("", SortOrder.NEWEST, 96, 24).withCollapsed(true),
                archive.requests.getLast());
    }

    @Test
    void changingOrderSearchesAgain() {
        showArchive();
        model.orderProperty().set(SortOrder.OLDEST);
        jobs.runAll();
        assertEquals(SortOrder.OLDEST, archive.requests.getLast().order());
    }

    @Test
    void toggleFilterAddsAndRemovesText() {
        model.textProperty().set("pear");
        model.query().toggleFilter("speaker", "Ann Bell");
        assertEquals("pear speaker:\"Ann Bell\"", model.textProperty().get());
        assertTrue(model.query().hasFilter("speaker", "Ann Bell"));
        model.query().toggleFilter("speaker", "Ann Bell");
        assertEquals("pear", model.textProperty().get());
    }

    @Test
    void newDateFilterReplacesOldOne() {
        model.textProperty().set("pear date:2021 source:herald");
        model.query().toggleFilter("date", "2022-03");
        assertEquals("pear source:herald date:2022-03", model.textProperty().get());
        assertEquals(
                new DateRange(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31)),
                model.query().dateFilter().orElseThrow());
    }

    @Test
    void exclusionIsNoFilter() {
        model.textProperty().set("-speaker:\"Ann Bell\"");
        assertFalse(model.query().hasFilter("speaker", "Ann Bell"));
    }

    @Test
    void timelineHistogramIgnoresDateFilter() {
        archive.withTotal("pear date:2022-01-02", 1);
        showArchive();
        model.textProperty().set("pear date:2022-01-02");
        jobs.runAll();
        assertEquals(1, model.hits().size());
        assertEquals(3, model.timelineHistogramProperty().get().days().size());
    }

    @Test
    void suggestsAnyOfTheWords() {
        archive.withTotal("pear OR zebra", 3);
        showArchive();
        model.textProperty().set("pear zebra");
        jobs.runAll();
        assertEquals(
                List.of(new QuerySuggestions.Suggestion("Any of the words", "pear OR zebra", 3)),
                model.suggestions());
    }

    @Test
    void suggestsRespelling() {
        archive.withRespelling("paer", "pear");
        showArchive();
        model.textProperty().set("paer");
        jobs.runAll();
        assertEquals(
                new QuerySuggestions.Suggestion("Did you mean “pear”?", "pear", 3),
                model.suggestions().getFirst());
    }

    @Test
    void suggestsPrefixSearch() {
        archive.withTotal("pe*", 5);
        showArchive();
        model.textProperty().set("pe");
        jobs.runAll();
        assertEquals(
                List.of(new QuerySuggestions.Suggestion("Words that begin so", "pe*", 5)),
                model.suggestions());
    }

    @Test
    void suggestsDroppingFilter() {
        showArchive();
        model.textProperty().set("pear source:courier");
        jobs.runAll();
        assertEquals("pear", model.suggestions().getFirst().query());
    }

    @Test
    void refreshUpdatesRowCountInPlace() {
        showArchive();
        var removed = new ArrayList<LazyItem<Hit>>();
        model.hits()
                .addListener(
                        (ListChangeListener<LazyItem<Hit>>)
                                change -> {
                                    while (change.next()) {
                                        removed.addAll(change.getRemoved());
                                    }
                                });
        archive.withTotal("", 121);
        model.refresh();
        jobs.runAll();
        assertEquals(121, model.hits().size());
        assertEquals(List.of(), removed);
    }

    @Test
    void failedSearchIsReportedAndKeepsResult() {
        showArchive();
        model.setArchive(
                new OpenArchive() {
                    @Override
                    public SearchPage search(SearchRequest request, JobContext job)
                            throws IOException {
                        throw new IOException("gone");
                    }
                },
                "",
                SortOrder.NEWEST);
        jobs.runAll();
        assertEquals(1, failures.size());
        assertEquals(120, model.hits().size());
        assertFalse(model.searchingProperty().get());
    }

    private void showArchive() {
        model.setArchive(archive, "", SortOrder.NEWEST);
        jobs.runAll();
    }
}
