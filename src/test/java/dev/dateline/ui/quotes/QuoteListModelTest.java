package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.HeldJobRunner;
import dev.dateline.job.ImmediateJobRunner;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.SpeakerSummary;
import dev.dateline.ui.fx.Slot;

import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class QuoteListModelTest {
    private final SampleQuotes source = new SampleQuotes();
    private final List<String> reported = new ArrayList<>();

    private QuoteListModel model() {
        return new QuoteListModel(source, new ImmediateJobRunner(), (m, _) -> reported.add(m));
    }

    @Test
    void showsTheQuotationsOfASearch() {
        var model = model();
        model.show("oulu", SortOrder.NEWEST);
        assertEquals(3, model.quotes().size());
        assertEquals(3, model.answerProperty().get().total());
        var first = (Slot.Filled<?>) model.quotes().get(0);
        assertEquals(dev.dateline.ui.SampleArticle.hit(0), first.item());
    }

    @Test
    void leavesTheSameRowsAloneAndShowsOthers() {
        var model = model();
        model.show("oulu", SortOrder.NEWEST);
        int[] changes = {0};
        model.quotes().addListener((InvalidationListener) _ -> changes[0]++);
        model.show("oulu", SortOrder.NEWEST);
        assertEquals(2, source.asked.size());
        assertEquals(0, changes[0]);
        model.wordsProperty().set("zebra");
        assertTrue(changes[0] > 0);
    }

    @Test
    void keepsTheRowsOfALongListInPlaceWhenTheyAreFoundAgain() {
        var many = Collections.nCopies(50, dev.dateline.ui.SampleArticle.hit(0));
        QuoteSource longer =
                new SampleQuotes() {
                    @Override
                    public QuotePage quotes(QuoteRequest request) {
                        return new QuotePage("what was asked", 120, many);
                    }
                };
        var model = new QuoteListModel(longer, new ImmediateJobRunner(), (m, _) -> {});
        model.show("oulu", SortOrder.NEWEST);
        int[] gone = {0};
        model.quotes()
                .addListener(
                        (ListChangeListener<Object>)
                                change -> {
                                    while (change.next()) {
                                        gone[0] += change.getRemovedSize();
                                    }
                                });
        model.show("oulu", SortOrder.NEWEST);
        assertEquals(0, gone[0]);
    }

    @Test
    void asksAnewWhenAFilterChanges() {
        var model = model();
        model.show("oulu", SortOrder.NEWEST);
        model.wordsProperty().set("zebra");
        assertEquals(List.of("oulu", "oulu said:zebra"), source.asked);
        assertEquals(0, model.quotes().size());
    }

    @Test
    void keepsItsFiltersWhenTheSearchChanges() {
        var model = model();
        model.speakerProperty().set("Bell");
        model.show("oulu", SortOrder.NEWEST);
        assertEquals("oulu speaker:Bell", source.asked.getLast());
        assertTrue(model.isFiltered());
        model.clearFilters();
        assertEquals("oulu", source.asked.getLast());
    }

    @Test
    void showsTheNewestAnswerOnly() {
        var jobs = new HeldJobRunner();
        var model = new QuoteListModel(source, jobs, (m, _) -> reported.add(m));
        model.show("oulu", SortOrder.NEWEST);
        model.wordsProperty().set("zebra");
        jobs.runAll();
        assertEquals(0, model.answerProperty().get().total());
    }

    @Test
    void reportsAFailureAndKeepsWhatItShows() {
        var broken = new Broken();
        var model = new QuoteListModel(broken, new ImmediateJobRunner(), (m, _) -> reported.add(m));
        model.show("", SortOrder.NEWEST);
        broken.broken = true;
        model.show("oulu", SortOrder.NEWEST);
        assertEquals(1, reported.size());
        assertEquals(3, model.quotes().size());
    }

    @Test
    void reviewAsksForTheLeastSureFirst() {
        var model = model();
        model.show("oulu", SortOrder.NEWEST);
        model.reviewProperty().set(true);
        assertEquals(SortOrder.LEAST_SURE, source.orders.getLast());
        model.reviewProperty().set(false);
        assertEquals(SortOrder.NEWEST, source.orders.getLast());
    }

    private static final class Broken implements QuoteSource {
        private final SampleQuotes whole = new SampleQuotes();
        private boolean broken;

        @Override
        public QuotePage quotes(QuoteRequest request) throws IOException {
            if (broken) {
                throw new IOException("the drive is gone");
            }
            return whole.quotes(request);
        }

        @Override
        public SpeakerSummary speaker(String name) {
            return whole.speaker(name);
        }

        @Override
        public SearchPage search(SearchRequest request) {
            return whole.search(request);
        }
    }
}
