package dev.dateline.ui.fx.list;

import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;

import org.jspecify.annotations.Nullable;

/// A list view that scrolls as quickly through ten million rows as through ten. JavaFX's own adds
/// up the heights of all rows above the one that is shown, several times for each frame: far down a
/// list of a million that takes longer than a frame may. This one knows the row at its upper edge
/// and measures only those that are seen ([RowFlow]).
///
/// Selection, focus, cells, placeholder and what is said of them are those of any list view; its
/// rows stand below each other.
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

    /// Scrolls so that the row is the first that is seen, as far as there are rows below it.
    @Override
    public void scrollTo(int row) {
        rowFlow().scrollTo(row, 0);
    }

    /// Makes the rows anew, which may look different now.
    @Override
    public void refresh() {
        rowFlow().recreateCells();
    }

    /// Brings a row into view; does nothing if it is there, where [#scrollTo(int)] would jump.
    public void reveal(int row) {
        rowFlow().reveal(row);
    }

    /// Whether the list stands at its beginning.
    public boolean isAtTop() {
        return rowFlow().isAtTop();
    }
}
