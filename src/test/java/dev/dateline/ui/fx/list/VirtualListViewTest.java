package dev.dateline.ui.fx.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class VirtualListViewTest {
    private static final int MANY = 10_000_000;

    private VirtualListFixture stage;

    @BeforeAll
    static void start() {
        FxThread.startHeadless();
    }

    @BeforeEach
    void open() {
        stage = new VirtualListFixture();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void requestsOnlyVisibleRows() {
        stage.show(MANY);
        stage.press(KeyCode.END);
        assertEquals(MANY - 1, stage.lastVisibleRow());
        stage.scroll(-5_000);
        stage.press(KeyCode.HOME);
        assertEquals(0, stage.firstVisibleRow());
        assertTrue(stage.requestedRowCount() < 500, stage.requestedRowCount() + " rows");
    }

    @Test
    void rowsKeepTheirPreferredHeights() {
        stage.show(MANY);
        FxThread.run(() -> stage.list().scrollTo(5_000_000));
        List<ListCell<String>> cells = stage.visibleCells();
        assertEquals(5_000_000, cells.getFirst().getIndex());
        assertEquals(0, cells.getFirst().getLayoutY());
        double y = 0;
        for (ListCell<String> cell : cells) {
            assertEquals(y, cell.getLayoutY(), "row " + cell.getIndex());
            assertEquals(VirtualListFixture.height(cell.getIndex()), cell.getHeight());
            y += cell.getHeight();
        }
        assertTrue(
                y >= VirtualListFixture.HEIGHT
                        && y - cells.getLast().getHeight() < VirtualListFixture.HEIGHT);
    }

    @Test
    void wheelScrollsByPixelsAndStopsAtEnds() {
        stage.show(MANY);
        assertFalse(stage.scrollWheelMoves(-40), "there is nothing above the first row");
        assertTrue(stage.scrollWheelMoves(30));
        assertEquals(-30, stage.rowTop(0));
        assertTrue(stage.scrollWheelMoves(1_000));
        assertTrue(stage.scrollWheelMoves(-1_000));
        assertEquals(-30, stage.rowTop(0));
        stage.press(KeyCode.END);
        assertFalse(stage.scrollWheelMoves(40), "there is nothing below the last row");
        assertEquals(VirtualListFixture.HEIGHT, stage.rowBottom(MANY - 1));
    }

    @Test
    void scrollBarReachesBothEnds() {
        stage.show(MANY);
        stage.dragScrollBar(1);
        assertEquals(VirtualListFixture.HEIGHT, stage.rowBottom(MANY - 1));
        stage.dragScrollBar(0.5);
        assertEquals(MANY / 2, stage.firstVisibleRow(), 10);
        assertEquals(0.5, stage.scrollBarValue(), 1e-6);
        stage.dragScrollBar(0);
        assertEquals(0, stage.rowTop(0));
    }

    @Test
    void shortListHasNoScrollBar() {
        stage.show(3);
        assertFalse(stage.isScrollBarVisible());
        assertFalse(stage.scrollWheelMoves(40));
        assertEquals(0, stage.rowTop(0));
        assertEquals(3, stage.visibleCells().size());
    }

    @Test
    void revealScrollsMinimally() {
        stage.show(MANY);
        FxThread.run(() -> stage.list().scrollTo(100));
        int seen = stage.visibleCells().get(1).getIndex();
        stage.reveal(seen);
        assertEquals(100, stage.firstVisibleRow());
        stage.reveal(500);
        assertEquals(VirtualListFixture.HEIGHT, stage.rowBottom(500));
        stage.reveal(200);
        assertEquals(0, stage.rowTop(200));
        stage.reveal(-1);
        stage.reveal(MANY);
        assertEquals(0, stage.rowTop(200));
    }

    @Test
    void arrowAndPageKeysMoveSelection() {
        stage.show(MANY);
        stage.press(KeyCode.DOWN);
        assertEquals(List.of(0), stage.selectedRows());
        stage.press(KeyCode.DOWN);
        assertEquals(List.of(1), stage.selectedRows());
        stage.press(KeyCode.UP);
        stage.press(KeyCode.UP);
        assertEquals(List.of(0), stage.selectedRows());
        stage.press(KeyCode.PAGE_DOWN);
        int page = stage.selectedRows().getFirst();
        assertTrue(
                page > 3 && stage.firstVisibleRow() == 0, page + " of " + stage.firstVisibleRow());
        stage.press(KeyCode.PAGE_DOWN);
        assertEquals(page, stage.firstVisibleRow());
        assertTrue(stage.selectedRows().getFirst() > page);
        stage.press(KeyCode.PAGE_UP);
        assertEquals(List.of(page), stage.selectedRows());
        stage.press(KeyCode.PAGE_UP);
        assertEquals(0, stage.firstVisibleRow(), 1);
        stage.press(KeyCode.PAGE_UP);
        assertEquals(List.of(0), stage.selectedRows());
    }

    @Test
    void shiftAndControlSelectMultipleRows() {
        stage.showMultipleSelection(50);
        IntStream.range(0, 4).forEach(_ -> stage.press(KeyCode.DOWN));
        stage.press(KeyCode.DOWN, KeyCode.SHIFT);
        stage.press(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(List.of(3, 4, 5), stage.selectedRows());
        IntStream.range(0, 4).forEach(_ -> stage.press(KeyCode.UP, KeyCode.SHIFT));
        assertEquals(List.of(1, 2, 3), stage.selectedRows());
        stage.press(KeyCode.UP, KeyCode.CONTROL);
        assertEquals(List.of(1, 2, 3), stage.selectedRows());
        stage.press(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(0, 1, 2, 3), stage.selectedRows());
        stage.press(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(1, 2, 3), stage.selectedRows());
        stage.press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(50, stage.selectedRows().size());
    }

    @Test
    void singleSelectionIgnoresShiftAndControl() {
        stage.show(50);
        stage.press(KeyCode.DOWN);
        stage.press(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(List.of(1), stage.selectedRows());
        stage.press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(List.of(1), stage.selectedRows());
    }

    @Test
    void visibleRowsStayWhenRowsAboveChange() {
        stage.show(1_000);
        FxThread.run(() -> stage.list().scrollTo(500));
        stage.scrollWheelMoves(7);
        double before = stage.rowTop(500);
        FxThread.run(() -> stage.rows().insert(100, 20));
        assertEquals(before, stage.rowTop(520));
        FxThread.run(() -> stage.rows().removeRows(0, 40));
        assertEquals(before, stage.rowTop(480));
        FxThread.run(() -> stage.rows().removeRows(470, 100));
        assertEquals(470, stage.firstVisibleRow());
    }

    @Test
    void shortenedListStaysAlignedToBottom() {
        stage.show(1_000);
        stage.press(KeyCode.END);
        FxThread.run(() -> stage.rows().removeRows(500, 500));
        assertEquals(VirtualListFixture.HEIGHT, stage.rowBottom(499));
    }

    @Test
    void updatedRowsKeepTheirPosition() {
        stage.show(1_000);
        FxThread.run(() -> stage.list().scrollTo(500));
        FxThread.run(() -> stage.rows().rename("another "));
        assertEquals("another 500", stage.visibleCells().getFirst().getText());
        assertEquals(500, stage.firstVisibleRow());
        FxThread.run(() -> stage.list().refresh());
        assertEquals("another 500", stage.visibleCells().getFirst().getText());
    }

    @Test
    void emptyListShowsPlaceholder() {
        stage.show(0);
        FxThread.run(() -> stage.list().setPlaceholder(new Label("nothing there")));
        assertTrue(stage.isLabelVisible("nothing there"));
        FxThread.run(() -> stage.rows().insert(0, 5));
        assertFalse(stage.isLabelVisible("nothing there"));
        assertEquals(5, stage.visibleCells().size());
        FxThread.run(() -> stage.rows().removeRows(0, 5));
        assertTrue(stage.isLabelVisible("nothing there"));
        assertEquals(0, stage.visibleCells().size());
    }

    @Test
    void zeroHeightRowsAreNotAllCreated() {
        stage.showZeroHeightRows(MANY);
        assertTrue(stage.requestedRowCount() < 500, stage.requestedRowCount() + " rows");
    }

    @Test
    void reportsAccessibleRowCountAndFocus() {
        stage.show(MANY);
        stage.press(KeyCode.DOWN);
        stage.press(KeyCode.DOWN);
        FxThread.run(() -> {
            var list = stage.list();
            assertEquals(MANY, list.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT));
            var focused = list.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertEquals(1, ((ListCell<?>) focused).getIndex());
            var third = list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 2);
            assertEquals(2, ((ListCell<?>) third).getIndex());
            assertEquals(
                    List.of(focused),
                    list.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS));
        });
    }
}
