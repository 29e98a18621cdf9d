package dev.dateline.ui.fx.list;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.Optional;

/// Reads and changes the scroll position of a list view. FX thread only.
public final class ListViewScroller {
    private ListViewScroller() {}

    /// Scrolls no further than needed to show a row, unlike [ListView#scrollTo(int)].
    public static void reveal(ListView<?> list, int row) {
        flow(list).ifPresent(flow -> flow.scrollTo(row));
    }

    /// Returns the first row that is at least partly visible, or -1.
    public static int firstVisibleRow(ListView<?> list) {
        return flow(list)
                .map(VirtualFlow::getFirstVisibleCell)
                .map(IndexedCell::getIndex)
                .orElse(-1);
    }

    /// Returns whether a row is at least partly visible.
    public static boolean isVisible(ListView<?> list, int row) {
        return row >= 0
                && flow(list)
                        .map(VirtualFlow::getLastVisibleCell)
                        .map(last -> firstVisibleRow(list) <= row && row <= last.getIndex())
                        .orElse(false);
    }

    /// Returns the top of a visible row, in pixels below the top of the list.
    public static double rowTop(ListView<?> list, int row) {
        return flow(list).map(flow -> flow.getCell(row).getLayoutY()).orElse(0.0);
    }

    /// Scrolls so that a row becomes the first visible one, `top` pixels below the top of the list.
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
