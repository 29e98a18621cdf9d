package dev.dateline.ui.fx.list;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.util.Collections;
import java.util.List;

/// Rows of a long list that went or came, at one place. It takes no more time and room for a
/// million of them than for one, which what comes with `ObservableListBase` does. Of rows that are
/// gone nobody knows any more what stood in them.
final class BulkListChange<T> extends ListChangeListener.Change<LazyItem<T>> {
    private final int from;
    private final int removed;
    private final int added;
    private boolean consumed;

    BulkListChange(ObservableList<LazyItem<T>> list, int from, int removed, int added) {
        super(list);
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
