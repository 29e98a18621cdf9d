package dev.dateline.ui.fx;

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
/// answers at once, with [Slot.Loading] where a page is on its way; its arrival fires an update of
/// its rows, which leaves selection and scroll position alone.
///
/// One page loads at a time, the one asked for last first, so that a long drag of the scroll bar
/// loads what is on the screen and not what flew by. For the FX thread only.
public final class PagedItems<T> extends ObservableListBase<Slot<T>> {
    private static final int PAGES_KEPT = 60;
    private static final int PAGES_WAITING = 4;

    private final JobRunner jobs;
    private final Consumer<? super Throwable> failed;
    private final int pageSize;
    private final Map<Integer, List<T>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final OpenedRows<T> opened = new OpenedRows<>();
    private PageSource<T> source = (_, _) -> List.of();
    private @Nullable Integer loading;
    private int size;
    private long generation;

    /// An empty list.
    ///
    /// @param failed hears of a page that could not be loaded; its rows stay empty
    public PagedItems(JobRunner jobs, int pageSize, Consumer<? super Throwable> failed) {
        this.jobs = jobs;
        this.pageSize = pageSize;
        this.failed = failed;
    }

    /// Shows another list: its length, its first page (or what there is of it) and where the rest
    /// comes from. To those who listen the old list goes and the new one comes: a list view looks
    /// at each row of one that is replaced, whether it is on the screen or not.
    public void show(int total, List<T> first, PageSource<T> rest) {
        int before = size();
        replace(0, List.of(), rest);
        fire(0, before, 0);
        replace(total, first, rest);
        fire(0, 0, total);
    }

    /// The same list, read again after it has changed behind the scenes: rows are renewed in place,
    /// as far as anybody has seen them, and rows are added or removed at the end only.
    public void renew(int total, List<T> first, PageSource<T> rest) {
        opened.lastFirst().forEach(row -> close(opened.folded(row)));
        int before = size;
        List<Integer> seen = List.copyOf(pages.keySet());
        replace(total, first, rest);
        if (total < before) {
            fire(total, before - total, 0);
        }
        beginChange();
        seen.stream().sorted().forEach(page -> renewed(page, Math.min(before, total)));
        endChange();
        if (total > before) {
            fire(before, 0, total - before);
        }
    }

    private void renewed(int page, int end) {
        for (int i = page * pageSize; i < Math.min((page + 1) * pageSize, end); i++) {
            nextUpdate(opened.folded(i));
        }
    }

    private void fire(int from, int removed, int added) {
        if (removed > 0 || added > 0) {
            fireChange(new RowsChange<>(this, from, removed, added));
        }
    }

    /// Shows more items below a row, all of them at once.
    public void open(int row, List<T> items) {
        if (!isOpened(row) && !items.isEmpty()) {
            opened.put(unopened(row), items);
            beginChange();
            nextUpdate(row);
            nextAdd(row + 1, row + 1 + items.size());
            endChange();
        }
    }

    /// Takes those below a row away again.
    public void close(int row) {
        List<T> items = opened.remove(unopened(row));
        if (!items.isEmpty()) {
            beginChange();
            nextUpdate(row);
            nextRemove(row + 1, items.stream().map(this::filled).toList());
            endChange();
        }
    }

    private Slot<T> filled(T item) {
        return new Slot.Filled<>(item);
    }

    /// Whether there are more items below the row.
    public boolean isOpened(int row) {
        return opened.has(unopened(row)) && outer(row) == row;
    }

    /// The row itself, or that out of which it was opened.
    public int outer(int row) {
        OpenedRows.Place place = opened.unfolded(row);
        return place.inner().isPresent() ? row - 1 - place.inner().getAsInt() : row;
    }

    /// Where a row, or that out of which it was opened, stands without those that were opened.
    public int unopened(int row) {
        return opened.unfolded(row).row();
    }

    @Override
    public Slot<T> get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index + " of " + size());
        }
        OpenedRows.Place at = opened.unfolded(index);
        Optional<T> item = there(at);
        if (item.isEmpty() && !pages.containsKey(at.row() / pageSize)) {
            request(at.row() / pageSize);
        }
        return item.map(this::filled).orElseGet(Slot.Loading::new);
    }

    /// What stands in a row, if it has come.
    private Optional<T> there(OpenedRows.Place at) {
        if (at.inner().isPresent()) {
            return Optional.of(opened.item(at));
        }
        List<T> items = pages.getOrDefault(at.row() / pageSize, List.of());
        int place = at.row() % pageSize;
        return place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
    }

    @Override
    public int size() {
        return size + opened.size();
    }

    /// Always -1: looking through the rows would load them all.
    @Override
    public int indexOf(Object slot) {
        return -1;
    }

    private void replace(int total, List<T> first, PageSource<T> rest) {
        generation++;
        pages.clear();
        opened.clear();
        waiting.clear();
        loading = null;
        source = rest;
        size = total;
        if (first.size() >= Math.min(pageSize, total)) {
            keep(0, first.subList(0, Math.min(pageSize, first.size())));
        }
    }

    private void keep(int page, List<T> items) {
        pages.put(page, List.copyOf(items));
        if (pages.size() > PAGES_KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    /// Hands over what stands in rows, in their order, when all of it has come; at once where it is
    /// there. Does nothing if the list is another one by then.
    public void fetch(List<Integer> rows, Consumer<? super List<T>> fetched) {
        List<OpenedRows.Place> places = rows.stream().map(opened::unfolded).toList();
        List<T> there = places.stream().flatMap(place -> there(place).stream()).toList();
        if (there.size() == rows.size()) {
            fetched.accept(there);
            return;
        }
        var fetch = new RowFetch<>(places, opened.copy(), source);
        long asked = generation;
        jobs.<List<T>>start(
                _ -> fetch.load(),
                loaded -> {
                    if (asked == generation) {
                        fetched.accept(loaded);
                    }
                },
                failed);
    }

    private void request(int page) {
        if (loading != null && loading == page) {
            return;
        }
        waiting.remove(page);
        waiting.addFirst(page);
        if (waiting.size() > PAGES_WAITING) {
            waiting.removeLast();
        }
        loadNext();
    }

    private void loadNext() {
        Integer next = loading == null ? waiting.pollFirst() : null;
        if (next == null) {
            return;
        }
        loading = next;
        PageSource<T> from = source;
        long asked = generation;
        jobs.start(
                _ -> from.load(next * pageSize, pageSize),
                items -> arrived(asked, next, items),
                cause -> missing(asked, next, cause));
    }

    private void arrived(long asked, int page, List<T> items) {
        if (asked != generation) {
            return;
        }
        loading = null;
        keep(page, items);
        beginChange();
        renewed(page, Math.min(page * pageSize + items.size(), size));
        endChange();
        loadNext();
    }

    private void missing(long asked, int page, Throwable cause) {
        if (asked == generation) {
            loading = null;
            keep(page, List.of());
            failed.accept(cause);
            loadNext();
        }
    }
}
