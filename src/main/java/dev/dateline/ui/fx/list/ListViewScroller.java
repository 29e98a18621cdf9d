package dev.dateline.ui.fx.list;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.Optional;

/// Where a list view is scrolled to, and scrolling it no further than needed.
public final class ListViewScroller {
    private ListViewScroller() {}

    /// Brings a row into view; does nothing if it is there, where `scrollTo` would jump.
    public static void reveal(ListView<?> list, int row) {
        flow(list).ifPresent(flow -> flow.scrollTo(row));
    }

    /// The first row that is seen, be it in part, or -1.
    public static int firstVisibleRow(ListView<?> list) {
        return flow(list)
                .map(VirtualFlow::getFirstVisibleCell)
                .map(IndexedCell::getIndex)
                .orElse(-1);
    }

    /// Whether a row is seen, be it in part.
    public static boolean isVisible(ListView<?> list, int row) {
        return row >= 0
                && flow(list)
                        .map(VirtualFlow::getLastVisibleCell)
                        .map(last -> firstVisibleRow(list) <= row && row <= last.getIndex())
                        .orElse(false);
    }

    /// Where a row that is seen begins, in pixels below the beginning of the list.
    public static double rowTop(ListView<?> list, int row) {
        return flow(list).map(flow -> flow.getCell(row).getLayoutY()).orElse(0.0);
    }

    /// Scrolls so that a row is the first that is seen, and begins there.
    public static void scrollToOffset(ListView<?> list, int row, double top) {
        list.layout();
        flow(list)
                .ifPresent(flow -> {
                    flow.scrollToTop(row);
                    flow.layout();
                    flow.scrollPixels(-top);
                    flow.layout();
                });
    }

    @SuppressWarnings("unchecked")
    private static Optional<VirtualFlow<IndexedCell<?>>> flow(ListView<?> list) {
        return Optional.ofNullable((VirtualFlow<IndexedCell<?>>) list.lookup(".virtual-flow"));
    }
}
