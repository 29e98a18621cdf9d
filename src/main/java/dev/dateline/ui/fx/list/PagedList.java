package dev.dateline.ui.fx.list;

import dev.dateline.job.JobRunner;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// An observable list of any length that loads pages on demand and whose rows can be expanded.
///
/// [#get] returns immediately, with [LazyItem.Loading] if the page is not loaded yet. When a page
/// arrives, the list fires updates of its rows, which keep selection and scroll position. The most
/// recently used pages are cached.
///
/// One page loads at a time, the last requested one first, so that a long drag of the scroll bar
/// loads the visible rows and not those in between. Rows of a page that could not be loaded stay
/// [LazyItem.Loading]. FX thread only.
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
    private @Nullable Integer loadingPage;

    /// The number of rows, not counting child rows.
    private int baseSize;

    /// Counts how often the content was replaced. Results of jobs for earlier content are dropped.
    private long generation;

    /// Creates an empty list.
    ///
    /// @param failureHandler is called on the FX thread when a page cannot be loaded
    public PagedList(JobRunner jobs, int pageSize, Consumer<? super Throwable> failureHandler) {
        this.jobs = jobs;
        this.pageSize = pageSize;
        this.failureHandler = failureHandler;
    }

    /// Replaces all rows by the rows of another result.
    ///
    /// Listeners first see the removal of all rows, then the addition of the new ones, because a
    /// list view visits each row of a list that is replaced at once.
    ///
    /// @param size the number of rows
    /// @param firstItems the first page, or nothing to load it on demand
    /// @param pageLoader loads further pages
    public void reset(int size, List<T> firstItems, PageLoader<T> pageLoader) {
        int sizeBefore = size();
        setContent(0, List.of(), pageLoader);
        fireRowsChange(0, sizeBefore, 0);
        setContent(size, firstItems, pageLoader);
        fireRowsChange(0, 0, size);
    }

    /// Updates the rows in place after the same query was run again.
    ///
    /// Only rows of loaded pages are updated; rows are added or removed only at the end. All
    /// expanded rows are collapsed.
    public void update(int size, List<T> firstItems, PageLoader<T> pageLoader) {
        expandedRows
                .descendingBaseIndices()
                .forEach(index -> collapse(expandedRows.viewIndex(index)));
        int sizeBefore = baseSize;
        List<Integer> loadedPages = List.copyOf(pages.keySet());
        setContent(size, firstItems, pageLoader);
        if (size < sizeBefore) {
            fireRowsChange(size, sizeBefore - size, 0);
        }
        beginChange();
        loadedPages.stream()
                .sorted()
                .forEach(page -> fireRowUpdates(page, Math.min(sizeBefore, size)));
        endChange();
        if (size > sizeBefore) {
            fireRowsChange(sizeBefore, 0, size - sizeBefore);
        }
    }

    private void fireRowUpdates(int page, int end) {
        for (int i = page * pageSize; i < Math.min((page + 1) * pageSize, end); i++) {
            nextUpdate(expandedRows.viewIndex(i));
        }
    }

    private void fireRowsChange(int from, int removed, int added) {
        if (removed > 0 || added > 0) {
            fireChange(new BulkChange(from, removed, added));
        }
    }

    /// Expands a row: shows child rows below it. Does nothing if it is expanded already.
    public void expand(int row, List<T> children) {
        if (!isExpanded(row) && !children.isEmpty()) {
            expandedRows.put(baseIndex(row), children);
            beginChange();
            nextUpdate(row);
            nextAdd(row + 1, row + 1 + children.size());
            endChange();
        }
    }

    /// Collapses a row: removes its child rows.
    public void collapse(int row) {
        List<T> children = expandedRows.remove(baseIndex(row));
        if (!children.isEmpty()) {
            beginChange();
            nextUpdate(row);
            nextRemove(row + 1, children.stream().map(this::toLazyItem).toList());
            endChange();
        }
    }

    private LazyItem<T> toLazyItem(T item) {
        return new LazyItem.Loaded<>(item);
    }

    /// Returns whether a row has child rows. A child row has none.
    public boolean isExpanded(int row) {
        return expandedRows.isExpanded(baseIndex(row)) && parentIndex(row) == row;
    }

    /// Returns the index of a child row's parent, or the index of the row itself.
    public int parentIndex(int row) {
        ExpandedRows.Position position = expandedRows.positionOf(row);
        return position.childIndex().isPresent() ? row - 1 - position.childIndex().getAsInt() : row;
    }

    /// Returns the index of a row, or of a child row's parent, if child rows are not counted.
    public int baseIndex(int row) {
        return expandedRows.positionOf(row).baseIndex();
    }

    @Override
    public LazyItem<T> get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index + " of " + size());
        }
        ExpandedRows.Position position = expandedRows.positionOf(index);
        Optional<T> item = loadedItem(position);
        if (item.isEmpty() && !pages.containsKey(position.baseIndex() / pageSize)) {
            requestPage(position.baseIndex() / pageSize);
        }
        return item.map(this::toLazyItem).orElseGet(LazyItem.Loading::new);
    }

    private Optional<T> loadedItem(ExpandedRows.Position position) {
        if (position.childIndex().isPresent()) {
            return Optional.of(expandedRows.childAt(position));
        }
        List<T> items = pages.getOrDefault(position.baseIndex() / pageSize, List.of());
        int index = position.baseIndex() % pageSize;
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    @Override
    public int size() {
        return baseSize + expandedRows.childCount();
    }

    /// Always returns -1, because searching the rows would load all pages.
    @Override
    public int indexOf(Object item) {
        return -1;
    }

    private void setContent(int size, List<T> firstItems, PageLoader<T> pageLoader) {
        generation++;
        pages.clear();
        expandedRows.clear();
        pendingPages.clear();
        loadingPage = null;
        loader = pageLoader;
        baseSize = size;
        if (firstItems.size() >= Math.min(pageSize, size)) {
            cachePage(0, firstItems.subList(0, Math.min(pageSize, firstItems.size())));
        }
    }

    private void cachePage(int page, List<T> items) {
        pages.put(page, List.copyOf(items));
        if (pages.size() > MAX_CACHED_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    /// Passes the items of rows to a consumer, in the order of `rows`, as soon as all are loaded.
    ///
    /// The consumer is called immediately if all items are loaded, and never if the content is
    /// replaced before.
    public void fetch(List<Integer> rows, Consumer<? super List<T>> consumer) {
        List<ExpandedRows.Position> positions =
                rows.stream().map(expandedRows::positionOf).toList();
        List<T> loaded = positions.stream().flatMap(at -> loadedItem(at).stream()).toList();
        if (loaded.size() == rows.size()) {
            consumer.accept(loaded);
            return;
        }
        var batch = new Batch<>(positions, expandedRows.copy(), loader);
        long current = generation;
        jobs.<List<T>>start(
                _ -> batch.load(),
                items -> {
                    if (current == generation) {
                        consumer.accept(items);
                    }
                },
                failureHandler);
    }

    private void requestPage(int page) {
        if (loadingPage != null && loadingPage == page) {
            return;
        }
        pendingPages.remove(page);
        pendingPages.addFirst(page);
        if (pendingPages.size() > MAX_PENDING_PAGES) {
            pendingPages.removeLast();
        }
        loadNextPage();
    }

    private void loadNextPage() {
        Integer page = loadingPage == null ? pendingPages.pollFirst() : null;
        if (page == null) {
            return;
        }
        loadingPage = page;
        PageLoader<T> pageLoader = loader;
        long current = generation;
        jobs.start(
                _ -> pageLoader.load(page * pageSize, pageSize),
                items -> pageLoaded(current, page, items),
                cause -> pageFailed(current, page, cause));
    }

    private void pageLoaded(long requested, int page, List<T> items) {
        if (requested != generation) {
            return;
        }
        loadingPage = null;
        cachePage(page, items);
        beginChange();
        fireRowUpdates(page, Math.min(page * pageSize + items.size(), baseSize));
        endChange();
        loadNextPage();
    }

    private void pageFailed(long requested, int page, Throwable cause) {
        if (requested == generation) {
            loadingPage = null;
            cachePage(page, List.of());
            failureHandler.accept(cause);
            loadNextPage();
        }
    }

    /// Loads the items of rows on a background thread, consecutive rows with one call.
    private record Batch<T>(
            List<ExpandedRows.Position> positions,
            ExpandedRows<T> expandedRows,
            PageLoader<T> loader) {
        List<T> load() throws IOException {
            var items = new ArrayList<T>();
            int next = 0;
            while (next < positions.size()) {
                ExpandedRows.Position position = positions.get(next);
                if (position.childIndex().isPresent()) {
                    items.add(expandedRows.childAt(position));
                    next++;
                } else {
                    int count = consecutiveRows(next);
                    items.addAll(loader.load(position.baseIndex(), count));
                    next += count;
                }
            }
            return items;
        }

        /// Counts the positions from index `first` on that are consecutive rows and not child rows.
        private int consecutiveRows(int first) {
            int baseIndex = positions.get(first).baseIndex();
            int count = 1;
            while (first + count < positions.size()
                    && positions.get(first + count).equals(basePosition(baseIndex + count))) {
                count++;
            }
            return count;
        }

        private static ExpandedRows.Position basePosition(int baseIndex) {
            return new ExpandedRows.Position(baseIndex, OptionalInt.empty());
        }
    }

    /// Reports a change of consecutive rows to listeners in constant time and memory for any number
    /// of rows.
    ///
    /// The changes of [ObservableListBase] take more for more rows. Removed rows are reported as
    /// [LazyItem.Loading], whatever they were.
    private final class BulkChange extends ListChangeListener.Change<LazyItem<T>> {
        private final int from;
        private final int removed;
        private final int added;
        private boolean consumed;

        BulkChange(int from, int removed, int added) {
            super(PagedList.this);
            this.from = from;
            this.removed = removed;
            this.added = added;
        }

        @Override
        public boolean next() {
            boolean first = !consumed;
            consumed = true;
            return first;
        }

        @Override
        public void reset() {
            consumed = false;
        }

        @Override
        public int getFrom() {
            return from;
        }

        @Override
        public int getTo() {
            return from + added;
        }

        @Override
        public List<LazyItem<T>> getRemoved() {
            return Collections.nCopies(removed, new LazyItem.Loading<>());
        }

        @Override
        protected int[] getPermutation() {
            return new int[0];
        }
    }
}
