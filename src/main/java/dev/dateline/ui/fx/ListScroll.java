package dev.dateline.ui.fx;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.Optional;

/// Where a list view is scrolled to, and scrolling it no further than needed.
public final class ListScroll {
    private ListScroll() {}

    /// Brings a row into view; does nothing if it is there, where `scrollTo` would jump.
    public static void reveal(ListView<?> list, int row) {
        flow(list).ifPresent(flow -> flow.scrollTo(row));
    }

    /// Whether the list stands at its beginning.
    public static boolean isAtTop(ListView<?> list) {
        return flow(list)
                .map(VirtualFlow::getFirstVisibleCell)
                .map(cell -> cell.getIndex() == 0 && cell.getLayoutY() >= 0)
                .orElse(true);
    }

    @SuppressWarnings("unchecked")
    private static Optional<VirtualFlow<IndexedCell<?>>> flow(ListView<?> list) {
        return Optional.ofNullable((VirtualFlow<IndexedCell<?>>) list.lookup(".virtual-flow"));
    }
}
