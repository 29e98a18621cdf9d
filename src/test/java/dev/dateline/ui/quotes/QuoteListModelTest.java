package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.HeldJobRunner;
import dev.dateline.job.ImmediateJobRunner;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.testing.SampleArticle;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class QuoteListModelTest {
    private final FakeQuoteLookup source = new FakeQuoteLookup();
    private final List<String> reported = new ArrayList<>();

    private QuoteListModel model() {
        return new QuoteListModel(source, new ImmediateJobRunner(), (m, _) -> reported.add(m));
    }

    @Test
    void showsQuotesOfSearch() {
        var model = model();
        model.show("oulu", SortOrder.NEWEST);
        assertEquals(3, model.quotes().size());
        assertEquals(3, model.resultProperty().get().total());
        var first = (LazyItem.Loaded<?>) model.quotes().get(0);
        assertEquals(SampleArticle.hit(0), first.item());
    }

    @Test
    void sameResultFiresNoChange() {
        var model = model();
        model.show("oulu", SortOrder.NEWEST);
        int[] changes = {0};
        model.quotes().addListener((InvalidationListener) _ -> changes[0]++);
        model.show("oulu", SortOrder.NEWEST);
        assertEquals(2, source.queries.size());
        assertEquals(0, changes[0]);
        model.saidFilterProperty().set("zebra");
        assertTrue(changes[0] > 0);
    }

    @Test
    void repeatedQueryKeepsRows() {
        var many = Collections.nCopies(50, SampleArticle.hit(0));
        OpenArchive longer =
                new FakeQuoteLookup() {
                    @Override
                    public QuotePage quotes(QuoteRequest request) {
                        return new QuotePage(Optional.empty(), 120, many);
                    }
                };
        var model = new QuoteListModel(longer, new ImmediateJobRunner(), (m, _) -> {});
        model.show("oulu", SortOrder.NEWEST);
        int[] removed = {0};
        model.quotes()
                .addListener(
                        (ListChangeListener<Object>)
                                change -> {
                                    while (change.next()) {
                                        removed[0] += change.getRemovedSize();
                                    }
                                });
        model.show("oulu", SortOrder.NEWEST);
        assertEquals(0, removed[0]);
    }

    @Test
    void filterChangeRunsQuery() {
        var model = model();
        model.show("oulu", SortOrder.NEWEST);
        model.saidFilterProperty().set("zebra");
        assertEquals(List.of("oulu", "oulu said:zebra"), source.queries);
        assertEquals(0, model.quotes().size());
    }

    @Test
    void newSearchKeepsFilters() {
        var model = model();
        model.speakerFilterProperty().set("Bell");
        model.show("oulu", SortOrder.NEWEST);
        assertEquals("oulu speaker:Bell", source.queries.getLast());
        assertTrue(model.isFiltered());
        model.clearFilters();
        assertEquals("oulu", source.queries.getLast());
    }

    @Test
    void showsOnlyNewestResult() {
        var jobs = new HeldJobRunner();
        var model = new QuoteListModel(source, jobs, (m, _) -> reported.add(m));
        model.show("oulu", SortOrder.NEWEST);
        model.saidFilterProperty().set("zebra");
        jobs.runAll();
        assertEquals(0, model.resultProperty().get().total());
    }

    @Test
    void failureIsReportedAndRowsKept() {
        var archive = new FailingArchive();
        var model =
                new QuoteListModel(archive, new ImmediateJobRunner(), (m, _) -> reported.add(m));
        model.show("", SortOrder.NEWEST);
        archive.failing = true;
        model.show("oulu", SortOrder.NEWEST);
        assertEquals(1, reported.size());
        assertEquals(3, model.quotes().size());
    }

    @Test
    void leastConfidentFirstChangesOrder() {
        var model = model();
        model.show("oulu", SortOrder.NEWEST);
        model.leastConfidentFirstProperty().set(true);
        assertEquals(SortOrder.LEAST_SURE, source.orders.getLast());
        model.leastConfidentFirstProperty().set(false);
        assertEquals(SortOrder.NEWEST, source.orders.getLast());
    }

    private static final class FailingArchive implements OpenArchive {
        private final FakeQuoteLookup fallback = new FakeQuoteLookup();
        private boolean failing;

        @Override
        public QuotePage quotes(QuoteRequest request) throws IOException {
            if (failing) {
                throw new IOException("the drive is gone");
            }
            return fallback.quotes(request);
        }
    }
}
