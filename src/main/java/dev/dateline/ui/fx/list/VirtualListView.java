package dev.dateline.ui.fx.list;

import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;

import org.jspecify.annotations.Nullable;

/// A vertical list view whose scrolling time does not depend on the number of rows.
///
/// JavaFX's list view adds up the heights of all rows above the visible ones several times per
/// frame, which takes longer than a frame far down a list of a million rows. This one stores the
/// row at its upper edge and measures only the visible rows ([RowFlow]).
///
/// Selection, focus, cells, placeholder and accessibility are those of [ListView].
public class VirtualListView<T> extends ListView<T> {
    private @Nullable RowFlow<T> rowFlow;

    public VirtualListView(ObservableList<T> rows) {
        super(rows);
    }

    private RowFlow<T> rowFlow() {
        if (rowFlow == null) {
            rowFlow = new RowFlow<>(this);
        }
        return rowFlow;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new VirtualListSkin<>(this, rowFlow());
    }

    /// Scrolls so that a row becomes the first visible one, as far as rows below it allow.
    @Override
    public void scrollTo(int row) {
        rowFlow().scrollTo(row, 0);
    }

    /// Creates all cells again, for example after their look has changed.
    @Override
    public void refresh() {
        rowFlow().recreateCells();
    }

    /// Scrolls no further than needed to show a row fully, unlike [#scrollTo(int)].
    public void reveal(int row) {
        rowFlow().reveal(row);
    }

    /// Returns whether the list is scrolled to its top.
    public boolean isAtTop() {
        return rowFlow().isAtTop();
    }
}
