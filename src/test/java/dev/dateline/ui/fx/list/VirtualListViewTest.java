package dev.dateline.ui.fx.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.stream.IntStream;

@ExtendWith(FxToolkitExtension.class)
class VirtualListViewTest {
    private static final int MANY = 10_000_000;

    private VirtualListFixture fixture;

    @BeforeEach
    void open() {
        fixture = new VirtualListFixture();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void requestsOnlyVisibleRows() {
        fixture.show(MANY);
        fixture.press(KeyCode.END);
        assertEquals(MANY - 1, fixture.lastVisibleRow());
        fixture.scroll(-5_000);
        fixture.press(KeyCode.HOME);
        assertEquals(0, fixture.firstVisibleRow());
        assertTrue(fixture.requestedRowCount() < 500, fixture.requestedRowCount() + " rows");
    }

    @Test
    void rowsKeepTheirPreferredHeights() {
        fixture.show(MANY);
        FxThread.run(() -> fixture.list().scrollTo(5_000_000));
        List<ListCell<String>> cells = fixture.visibleCells();
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
        fixture.show(MANY);
        assertFalse(fixture.scrollWheelMoves(-40), "there is nothing above the first row");
        assertTrue(fixture.scrollWheelMoves(30));
        assertEquals(-30, fixture.rowTop(0));
        assertTrue(fixture.scrollWheelMoves(1_000));
        assertTrue(fixture.scrollWheelMoves(-1_000));
        assertEquals(-30, fixture.rowTop(0));
        fixture.press(KeyCode.END);
        assertFalse(fixture.scrollWheelMoves(40), "there is nothing below the last row");
        assertEquals(VirtualListFixture.HEIGHT, fixture.rowBottom(MANY - 1));
    }

    @Test
    void scrollBarReachesBothEnds() {
        fixture.show(MANY);
        fixture.dragScrollBar(1);
        assertEquals(VirtualListFixture.HEIGHT, fixture.rowBottom(MANY - 1));
        fixture.dragScrollBar(0.5);
        assertEquals(MANY / 2, fixture.firstVisibleRow(), 10);
        assertEquals(0.5, fixture.scrollBarValue(), 1e-6);
        fixture.dragScrollBar(0);
        assertEquals(0, fixture.rowTop(0));
    }

    @Test
    void shortListHasNoScrollBar() {
        fixture.show(3);
        assertFalse(fixture.isScrollBarVisible());
        assertFalse(fixture.scrollWheelMoves(40));
        assertEquals(0, fixture.rowTop(0));
        assertEquals(3, fixture.visibleCells().size());
    }

    @Test
    void revealScrollsMinimally() {
        fixture.show(MANY);
        FxThread.run(() -> fixture.list().scrollTo(100));
        int visible = fixture.visibleCells().get(1).getIndex();
        fixture.reveal(visible);
        assertEquals(100, fixture.firstVisibleRow());
        fixture.reveal(500);
        assertEquals(VirtualListFixture.HEIGHT, fixture.rowBottom(500));
        fixture.reveal(200);
        assertEquals(0, fixture.rowTop(200));
        fixture.reveal(-1);
        fixture.reveal(MANY);
        assertEquals(0, fixture.rowTop(200));
    }

    @Test
    void arrowAndPageKeysMoveSelection() {
        fixture.show(MANY);
        fixture.press(KeyCode.DOWN);
        assertEquals(List.of(0), fixture.selectedRows());
        fixture.press(KeyCode.DOWN);
        assertEquals(List.of(1), fixture.selectedRows());
        fixture.press(KeyCode.UP);
        fixture.press(KeyCode.UP);
        assertEquals(List.of(0), fixture.selectedRows());
        fixture.press(KeyCode.PAGE_DOWN);
        int page = fixture.selectedRows().getFirst();
        assertTrue(
                page > 3 && fixture.firstVisibleRow() == 0,
                page + " of " + fixture.firstVisibleRow());
        fixture.press(KeyCode.PAGE_DOWN);
        assertEquals(page, fixture.firstVisibleRow());
        assertTrue(fixture.selectedRows().getFirst() > page);
        fixture.press(KeyCode.PAGE_UP);
        assertEquals(List.of(page), fixture.selectedRows());
        fixture.press(KeyCode.PAGE_UP);
        assertEquals(0, fixture.firstVisibleRow(), 1);
        fixture.press(KeyCode.PAGE_UP);
        assertEquals(List.of(0), fixture.selectedRows());
    }

    @Test
    void shiftAndControlSelectMultipleRows() {
        fixture.showMultipleSelection(50);
        IntStream.range(0, 4).forEach(_ -> fixture.press(KeyCode.DOWN));
        fixture.press(KeyCode.DOWN, KeyCode.SHIFT);
        fixture.press(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(List.of(3, 4, 5), fixture.selectedRows());
        IntStream.range(0, 4).forEach(_ -> fixture.press(KeyCode.UP, KeyCode.SHIFT));
        assertEquals(List.of(1, 2, 3), fixture.selectedRows());
        fixture.press(KeyCode.UP, KeyCode.CONTROL);
        assertEquals(List.of(1, 2, 3), fixture.selectedRows());
        fixture.press(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(0, 1, 2, 3), fixture.selectedRows());
        fixture.press(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(1, 2, 3), fixture.selectedRows());
        fixture.press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(50, fixture.selectedRows().size());
    }

    @Test
    void singleSelectionIgnoresShiftAndControl() {
        fixture.show(50);
        fixture.press(KeyCode.DOWN);
        fixture.press(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(List.of(1), fixture.selectedRows());
        fixture.press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(List.of(1), fixture.selectedRows());
    }

    @Test
    void visibleRowsStayWhenRowsAboveChange() {
        fixture.show(1_000);
        FxThread.run(() -> fixture.list().scrollTo(500));
        fixture.scrollWheelMoves(7);
        double before = fixture.rowTop(500);
        FxThread.run(() -> fixture.rows().insert(100, 20));
        assertEquals(before, fixture.rowTop(520));
        FxThread.run(() -> fixture.rows().removeRows(0, 40));
        assertEquals(before, fixture.rowTop(480));
        FxThread.run(() -> fixture.rows().removeRows(470, 100));
        assertEquals(470, fixture.firstVisibleRow());
    }

    @Test
    void shortenedListStaysAlignedToBottom() {
        fixture.show(1_000);
        fixture.press(KeyCode.END);
        FxThread.run(() -> fixture.rows().removeRows(500, 500));
        assertEquals(VirtualListFixture.HEIGHT, fixture.rowBottom(499));
    }

    @Test
    void updatedRowsKeepTheirPosition() {
        fixture.show(1_000);
        FxThread.run(() -> fixture.list().scrollTo(500));
        FxThread.run(() -> fixture.rows().rename("another "));
        assertEquals("another 500", fixture.visibleCells().getFirst().getText());
        assertEquals(500, fixture.firstVisibleRow());
        FxThread.run(() -> fixture.list().refresh());
        assertEquals("another 500", fixture.visibleCells().getFirst().getText());
    }

    @Test
    void emptyListShowsPlaceholder() {
        fixture.show(0);
        FxThread.run(() -> fixture.list().setPlaceholder(new Label("nothing there")));
        assertTrue(fixture.isLabelVisible("nothing there"));
        FxThread.run(() -> fixture.rows().insert(0, 5));
        assertFalse(fixture.isLabelVisible("nothing there"));
        assertEquals(5, fixture.visibleCells().size());
        FxThread.run(() -> fixture.rows().removeRows(0, 5));
        assertTrue(fixture.isLabelVisible("nothing there"));
        assertEquals(0, fixture.visibleCells().size());
    }

    @Test
    void zeroHeightRowsAreNotAllCreated() {
        fixture.showZeroHeightRows(MANY);
        assertTrue(fixture.requestedRowCount() < 500, fixture.requestedRowCount() + " rows");
    }

    @Test
    void reportsAccessibleRowCountAndFocus() {
        fixture.show(MANY);
        fixture.press(KeyCode.DOWN);
        fixture.press(KeyCode.DOWN);
        FxThread.run(() -> {
            var list = fixture.list();
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
