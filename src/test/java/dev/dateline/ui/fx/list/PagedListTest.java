package dev.dateline.ui.fx.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.dateline.job.HeldJobRunner;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class PagedListTest {
    private static final LazyItem<String> LOADING = new LazyItem.Loading<>();

    private final HeldJobRunner jobs = new HeldJobRunner();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Integer> loaded = new ArrayList<>();
    private final PagedList<String> items = new PagedList<>(jobs, 10, failures::add);

    @Test
    void firstPageIsAvailableImmediately() {
        items.reset(1_000_000, page(0, 10), this::load);
        assertEquals(1_000_000, items.size());
        assertEquals(new LazyItem.Loaded<>("item 9"), items.get(9));
        assertEquals(0, jobs.held());
    }

    @Test
    void distantRowIsLoadingUntilPageArrives() {
        items.reset(1_000_000, page(0, 10), this::load);
        assertEquals(LOADING, items.get(999_999));
        jobs.runAll();
        assertEquals(new LazyItem.Loaded<>("item 999999"), items.get(999_999));
    }

    @Test
    void fetchDeliversAllRowsInOrder() {
        items.reset(1_000_000, page(0, 10), this::load);
        var fetched = new ArrayList<List<String>>();
        items.fetch(List.of(2, 9), fetched::add);
        assertEquals(List.of(List.of("item 2", "item 9")), fetched);
        items.expand(20, List.of("copy a", "copy b"));
        items.fetch(List.of(0, 19, 20, 21, 23, 500_002), fetched::add);
        assertEquals(1, fetched.size());
        jobs.runAll();
        assertEquals(
                List.of("item 0", "item 19", "item 20", "copy a", "item 21", "item 500000"),
                fetched.getLast());
    }

    @Test
    void fetchIsDroppedAfterReset() {
        items.reset(100, page(0, 10), this::load);
        items.fetch(List.of(50), _ -> fail("called after reset"));
        items.reset(100, page(0, 10), this::load);
        jobs.runAll();
        assertEquals(List.of(), failures);
    }

    @Test
    void failedFetchIsReported() {
        items.reset(
                100,
                page(0, 10),
                (_, _) -> {
                    throw new IOException("the drive is gone");
                });
        items.fetch(List.of(50), _ -> fail("called after reset"));
        jobs.runAll();
        assertEquals("the drive is gone", failures.getFirst().getMessage());
    }

    @Test
    void expandAndCollapseKeepOtherRows() {
        items.reset(30, page(0, 10), this::load);
        items.expand(2, List.of("copy a", "copy b"));
        items.expand(6, List.of("copy c"));
        assertEquals(33, items.size());
        assertEquals(
                List.of("item 2", "copy a", "copy b", "item 3", "item 4", "copy c", "item 5"),
                IntStream.range(2, 9)
                        .mapToObj(i -> items.get(i).toOptional().orElseThrow())
                        .toList());
        assertEquals(
                List.of(2, 2, 2, 5), List.of(2, 3, 4, 5).stream().map(items::parentIndex).toList());
        assertEquals(
                List.of(2, 2, 2, 3), IntStream.range(2, 6).mapToObj(items::baseIndex).toList());
        assertTrue(items.isExpanded(2));
        assertFalse(items.isExpanded(3));

        items.collapse(2);
        assertEquals(31, items.size());
        assertEquals(new LazyItem.Loaded<>("copy c"), items.get(5));
    }

    @Test
    void pageBelowExpandedRowUpdatesItsOwnRows() {
        items.reset(30, page(0, 10), this::load);
        items.expand(2, List.of("copy a", "copy b"));
        assertEquals(LOADING, items.get(12));
        jobs.runAll();
        assertEquals(new LazyItem.Loaded<>("item 10"), items.get(12));
        assertEquals(new LazyItem.Loaded<>("item 9"), items.get(11));
    }

    @Test
    void expandAndCollapseFireChanges() {
        items.reset(30, page(0, 10), this::load);
        var changed = new ArrayList<String>();
        items.addListener(
                (ListChangeListener<LazyItem<String>>)
                        change -> {
                            while (change.next()) {
                                changed.add(
                                        (change.wasAdded() ? "+" : change.wasRemoved() ? "-" : "~")
                                                + change.getFrom());
                            }
                        });
        items.expand(2, List.of("copy a", "copy b"));
        items.collapse(2);
        assertEquals(List.of("+3", "~2", "-3", "~2"), changed);
    }

    @Test
    void pageIsRequestedOnce() {
        items.reset(100, page(0, 10), this::load);
        IntStream.range(40, 50).forEach(items::get);
        jobs.runAll();
        assertEquals(List.of(40), loaded);
    }

    @Test
    void pageArrivalUpdatesOnlyItsRows() {
        items.reset(100, page(0, 10), this::load);
        var changed = new ArrayList<String>();
        items.addListener(
                (ListChangeListener<LazyItem<String>>)
                        change -> {
                            while (change.next()) {
                                assertTrue(change.wasUpdated());
                                changed.add(change.getFrom() + "-" + change.getTo());
                            }
                        });
        items.get(25);
        jobs.runAll();
        assertEquals(List.of("20-30"), changed);
    }

    @Test
    void latestRequestedPageLoadsFirst() {
        items.reset(1000, page(0, 10), this::load);
        List.of(100, 200, 300, 400, 500, 600, 700).forEach(items::get);
        jobs.runAll();
        assertEquals(List.of(100, 700, 600, 500, 400), loaded);
    }

    @Test
    void pagesOfPreviousContentAreDropped() {
        items.reset(100, page(0, 10), this::load);
        items.get(50);
        items.reset(60, page(0, 10), (offset, _) -> List.of("new " + offset));
        jobs.runAll();
        assertEquals(LOADING, items.get(50));
    }

    @Test
    void updateAppendsRowsAtEnd() {
        items.reset(10, page(0, 10), this::load);
        items.addListener(
                (ListChangeListener<LazyItem<String>>)
                        change -> {
                            while (change.next()) {
                                assertFalse(change.wasRemoved());
                            }
                        });
        items.update(15, page(0, 10), this::load);
        assertEquals(15, items.size());
    }

    /// A list view visits all rows of a list that is replaced at once.
    @Test
    void resetFiresOneRemovalAndOneAddition() {
        items.reset(1_000_000, page(0, 10), this::load);
        var changes = new ArrayList<String>();
        items.addListener(
                (ListChangeListener<LazyItem<String>>)
                        change -> {
                            while (change.next()) {
                                assertFalse(change.wasReplaced());
                                changes.add(
                                        "-"
                                                + change.getRemovedSize()
                                                + "+"
                                                + change.getAddedSize());
                                assertEquals(change.getAddedSize(), change.getList().size());
                            }
                        });
        items.reset(2_000_000, page(0, 10), this::load);
        assertEquals(List.of("-1000000+0", "-0+2000000"), changes);
    }

    @Test
    void updateFiresOnlyForCachedPages() {
        items.reset(1_000_000, page(0, 10), this::load);
        items.get(500_003);
        jobs.runAll();
        var changed = new ArrayList<String>();
        items.addListener(
                (ListChangeListener<LazyItem<String>>)
                        change -> {
                            while (change.next()) {
                                changed.add(change.getFrom() + "-" + change.getTo());
                            }
                        });
        items.update(1_000_001, page(0, 10), this::load);
        assertEquals(List.of("0-10", "500000-500010", "1000000-1000001"), changed);
    }

    @Test
    void updateToShorterListRemovesRowsAtEnd() {
        items.reset(100, page(0, 10), this::load);
        items.get(95);
        jobs.runAll();
        items.update(95, page(0, 10), this::load);
        assertEquals(95, items.size());
        assertEquals(LOADING, items.get(94));
    }

    @Test
    void failedPageIsReportedOnce() {
        items.reset(
                100,
                page(0, 10),
                (_, _) -> {
                    throw new IOException("gone");
                });
        items.get(50);
        jobs.runAll();
        items.get(50);
        jobs.runAll();
        assertEquals(1, failures.size());
    }

    private List<String> load(int offset, int limit) {
        loaded.add(offset);
        return page(offset, limit);
    }

    private static List<String> page(int offset, int limit) {
        return IntStream.range(offset, offset + limit).mapToObj(i -> "item " + i).toList();
    }
}
