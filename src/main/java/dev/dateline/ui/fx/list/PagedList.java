package dev.dateline.ui.fx.list;

import dev.dateline.job.JobRunner;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// A list of any length for a virtual list view, in which rows can be opened to show what is folded
/// into them: only the pages that are looked at are loaded, and only the last of them kept. [#get]
/// answers at once, with [LazyItem.Loading] where a page is on its way; its arrival fires an update
/// of its rows, which leaves selection and scroll position alone.
///
/// One page loads at a time, the one asked for last first, so that a long drag of the scroll bar
/// loads what is on the screen and not what flew by. For the FX thread only.
public final class PagedList<T> extends ObservableListBase<LazyItem<T>> {
    private static final int MAX_CACHED_PAGES = 60;
    private static final int MAX_PENDING_PAGES = 4;

    private final JobRunner jobs;
    private final Consumer<? super Throwable> failureHandler;
    private final int pageSize;
    private final Map<Integer, List<T>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> pendingPages = new ArrayDeque<>();
    private final ExpandedRows<T> expandedRows = new ExpandedRows<>();
    private PageLoader<T> loader = (_, _) -> List.of();
    private @Nullable Integer loading;
    private int size;
    private long generation;

    /// An empty list.
    ///
    /// @param failed hears of a page that could not be loaded; its rows stay empty
    public PagedList(JobRunner jobs, int pageSize, Consumer<? super Throwable> failed) {
        this.jobs = jobs;
        this.pageSize = pageSize;
        this.failureHandler = failed;
    }

    /// Shows another list: its length, its first page (or what there is of it) and where the rest
    /// comes from. To those who listen the old list goes and the new one comes: a list view looks
    /// at each row of one that is replaced, whether it is on the screen or not.
    public void reset(int total, List<T> first, PageLoader<T> rest) {
        int before = size();
        replace(0, List.of(), rest);
        fireRowsChange(0, before, 0);
        replace(total, first, rest);
        fireRowsChange(0, 0, total);
    }

    /// The same list, read again after it has changed behind the scenes: rows are renewed in place,
    /// as far as anybody has seen them, and rows are added or removed at the end only.
    public void update(int total, List<T> first, PageLoader<T> rest) {
        expandedRows.descendingRows().forEach(row -> collapse(expandedRows.viewIndex(row)));
        int before = size;
        List<Integer> seen = List.copyOf(pages.keySet());
        replace(total, first, rest);
        if (total < before) {
            fireRowsChange(total, before - total, 0);
        }
        beginChange();
        seen.stream().sorted().forEach(page -> fireRowUpdates(page, Math.min(before, total)));
        endChange();
        if (total > before) {
            fireRowsChange(before, 0, total - before);
        }
    }

    private void fireRowUpdates(int page, int end) {
        for (int i = page * pageSize; i < Math.min((page + 1) * pageSize, end); i++) {
            nextUpdate(expandedRows.viewIndex(i));
        }
    }

    private void fireRowsChange(int from, int removed, int added) {
        if (removed > 0 || added > 0) {
            fireChange(new BulkListChange<>(this, from, removed, added));
        }
    }

    /// Shows more items below a row, all of them at once.
    public void expand(int row, List<T> items) {
        if (!isExpanded(row) && !items.isEmpty()) {
            expandedRows.put(baseIndex(row), items);
            beginChange();
            nextUpdate(row);
            nextAdd(row + 1, row + 1 + items.size());
            endChange();
        }
    }

    /// Takes those below a row away again.
    public void collapse(int row) {
        List<T> items = expandedRows.remove(baseIndex(row));
        if (!items.isEmpty()) {
            beginChange();
            nextUpdate(row);
            nextRemove(row + 1, items.stream().map(this::toLazyItem).toList());
            endChange();
        }
    }

    private LazyItem<T> toLazyItem(T item) {
        return new LazyItem.Loaded<>(item);
    }

    /// Whether there are more items below the row.
    public boolean isExpanded(int row) {
        return expandedRows.isExpanded(baseIndex(row)) && parentIndex(row) == row;
    }

    /// The row itself, or that out of which it was opened.
    public int parentIndex(int row) {
        ExpandedRows.Position place = expandedRows.positionOf(row);
        return place.childIndex().isPresent() ? row - 1 - place.childIndex().getAsInt() : row;
    }

    /// Where a row, or that out of which it was opened, stands without those that were opened.
    public int baseIndex(int row) {
        return expandedRows.positionOf(row).baseIndex();
    }

    @Override
    public LazyItem<T> get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index + " of " + size());
        }
        ExpandedRows.Position at = expandedRows.positionOf(index);
        Optional<T> item = loadedItem(at);
        if (item.isEmpty() && !pages.containsKey(at.baseIndex() / pageSize)) {
            requestPage(at.baseIndex() / pageSize);
        }
        return item.map(this::toLazyItem).orElseGet(LazyItem.Loading::new);
    }

    /// What stands in a row, if it has come.
    private Optional<T> loadedItem(ExpandedRows.Position at) {
        if (at.childIndex().isPresent()) {
            return Optional.of(expandedRows.childAt(at));
        }
        List<T> items = pages.getOrDefault(at.baseIndex() / pageSize, List.of());
        int place = at.baseIndex() % pageSize;
        return place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
    }

    @Override
    public int size() {
        return size + expandedRows.childCount();
    }

    /// Always -1: looking through the rows would load them all.
    @Override
    public int indexOf(Object slot) {
        return -1;
    }

    private void replace(int total, List<T> first, PageLoader<T> rest) {
        generation++;
        pages.clear();
        expandedRows.clear();
        pendingPages.clear();
        loading = null;
        loader = rest;
        size = total;
        if (first.size() >= Math.min(pageSize, total)) {
            cachePage(0, first.subList(0, Math.min(pageSize, first.size())));
        }
    }

    private void cachePage(int page, List<T> items) {
        pages.put(page, List.copyOf(items));
        if (pages.size() > MAX_CACHED_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    /// Hands over what stands in rows, in their order, when all of it has come; at once where it is
    /// there. Does nothing if the list is another one by then.
    public void fetch(List<Integer> rows, Consumer<? super List<T>> fetched) {
        List<ExpandedRows.Position> places = rows.stream().map(expandedRows::positionOf).toList();
        List<T> there = places.stream().flatMap(place -> loadedItem(place).stream()).toList();
        if (there.size() == rows.size()) {
            fetched.accept(there);
            return;
        }
        var fetch = new RowBatchLoader<>(places, expandedRows.copy(), loader);
        long asked = generation;
        jobs.<List<T>>start(
                _ -> fetch.load(),
                loaded -> {
                    if (asked == generation) {
                        fetched.accept(loaded);
                    }
                },
                failureHandler);
    }

    private void requestPage(int page) {
        if (loading != null && loading == page) {
            return;
        }
        pendingPages.remove(page);
        pendingPages.addFirst(page);
        if (pendingPages.size() > MAX_PENDING_PAGES) {
            pendingPages.removeLast();
        }
        loadNext();
    }

    private void loadNext() {
        Integer next = loading == null ? pendingPages.pollFirst() : null;
        if (next == null) {
            return;
        }
        loading = next;
        PageLoader<T> from = loader;
        long asked = generation;
        jobs.start(
                _ -> from.load(next * pageSize, pageSize),
                items -> pageLoaded(asked, next, items),
                cause -> pageFailed(asked, next, cause));
    }

    private void pageLoaded(long asked, int page, List<T> items) {
        if (asked != generation) {
            return;
        }
        loading = null;
        cachePage(page, items);
        beginChange();
        fireRowUpdates(page, Math.min(page * pageSize + items.size(), size));
        endChange();
        loadNext();
    }

    private void pageFailed(long asked, int page, Throwable cause) {
        if (asked == generation) {
            loading = null;
            cachePage(page, List.of());
            failureHandler.accept(cause);
            loadNext();
        }
    }
}
