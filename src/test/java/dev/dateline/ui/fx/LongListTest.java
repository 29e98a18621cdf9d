package dev.dateline.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class LongListTest {
    private static final int MANY = 10_000_000;

    private LongListStage stage;

    @BeforeAll
    static void start() {
        FxThread.startHeadless();
    }

    @BeforeEach
    void open() {
        stage = new LongListStage();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void onlyTheRowsThatAreSeenAreAskedForHoweverManyThereAre() {
        stage.show(MANY);
        stage.press(KeyCode.END);
        assertEquals(MANY - 1, stage.last());
        stage.scroll(-5_000);
        stage.press(KeyCode.HOME);
        assertEquals(0, stage.first());
        assertTrue(stage.asked() < 500, stage.asked() + " rows");
    }

    @Test
    void rowsStandBelowEachOtherAsHighAsTheyAre() {
        stage.show(MANY);
        FxThread.run(() -> stage.list().scrollTo(5_000_000));
        List<ListCell<String>> cells = stage.cells();
        assertEquals(5_000_000, cells.getFirst().getIndex());
        assertEquals(0, cells.getFirst().getLayoutY());
        double y = 0;
        for (ListCell<String> cell : cells) {
            assertEquals(y, cell.getLayoutY(), "row " + cell.getIndex());
            assertEquals(LongListStage.height(cell.getIndex()), cell.getHeight());
            y += cell.getHeight();
        }
        assertTrue(
                y >= LongListStage.HEIGHT
                        && y - cells.getLast().getHeight() < LongListStage.HEIGHT);
    }

    @Test
    void theWheelMovesByPixelsUntilTheEnds() {
        stage.show(MANY);
        assertFalse(stage.turn(-40), "there is nothing above the first row");
        assertTrue(stage.turn(30));
        assertEquals(-30, stage.topOf(0));
        assertTrue(stage.turn(1_000));
        assertTrue(stage.turn(-1_000));
        assertEquals(-30, stage.topOf(0));
        stage.press(KeyCode.END);
        assertFalse(stage.turn(40), "there is nothing below the last row");
        assertEquals(LongListStage.HEIGHT, stage.endOf(MANY - 1));
    }

    @Test
    void theScrollBarReachesEveryRow() {
        stage.show(MANY);
        stage.drag(1);
        assertEquals(LongListStage.HEIGHT, stage.endOf(MANY - 1));
        stage.drag(0.5);
        assertEquals(MANY / 2, stage.first(), 10);
        assertEquals(0.5, stage.barValue(), 1e-6);
        stage.drag(0);
        assertEquals(0, stage.topOf(0));
    }

    @Test
    void aListThatHasRoomHasNoScrollBarAndStandsAtItsTop() {
        stage.show(3);
        assertFalse(stage.isBarSeen());
        assertFalse(stage.turn(40));
        assertEquals(0, stage.topOf(0));
        assertEquals(3, stage.cells().size());
    }

    @Test
    void revealingScrollsNoFurtherThanNeeded() {
        stage.show(MANY);
        FxThread.run(() -> stage.list().scrollTo(100));
        int seen = stage.cells().get(1).getIndex();
        stage.reveal(seen);
        assertEquals(100, stage.first());
        stage.reveal(500);
        assertEquals(LongListStage.HEIGHT, stage.endOf(500));
        stage.reveal(200);
        assertEquals(0, stage.topOf(200));
        stage.reveal(-1);
        stage.reveal(MANY);
        assertEquals(0, stage.topOf(200));
    }

    @Test
    void arrowsAndPagesGoToRowsAndShowThem() {
        stage.show(MANY);
        stage.press(KeyCode.DOWN);
        assertEquals(List.of(0), stage.selected());
        stage.press(KeyCode.DOWN);
        assertEquals(List.of(1), stage.selected());
        stage.press(KeyCode.UP);
        stage.press(KeyCode.UP);
        assertEquals(List.of(0), stage.selected());
        stage.press(KeyCode.PAGE_DOWN);
        int page = stage.selected().getFirst();
        assertTrue(page > 3 && stage.first() == 0, page + " of " + stage.first());
        stage.press(KeyCode.PAGE_DOWN);
        assertEquals(page, stage.first());
        assertTrue(stage.selected().getFirst() > page);
        stage.press(KeyCode.PAGE_UP);
        assertEquals(List.of(page), stage.selected());
        stage.press(KeyCode.PAGE_UP);
        assertEquals(0, stage.first(), 1);
        stage.press(KeyCode.PAGE_UP);
        assertEquals(List.of(0), stage.selected());
    }

    @Test
    void severalAreSelectedWithShiftAndControl() {
        stage.showSeveral(50);
        IntStream.range(0, 4).forEach(_ -> stage.press(KeyCode.DOWN));
        stage.press(KeyCode.DOWN, KeyCode.SHIFT);
        stage.press(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(List.of(3, 4, 5), stage.selected());
        IntStream.range(0, 4).forEach(_ -> stage.press(KeyCode.UP, KeyCode.SHIFT));
        assertEquals(List.of(1, 2, 3), stage.selected());
        stage.press(KeyCode.UP, KeyCode.CONTROL);
        assertEquals(List.of(1, 2, 3), stage.selected());
        stage.press(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(0, 1, 2, 3), stage.selected());
        stage.press(KeyCode.SPACE, KeyCode.CONTROL);
        assertEquals(List.of(1, 2, 3), stage.selected());
        stage.press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(50, stage.selected().size());
    }

    @Test
    void whereOneRowIsSelectedShiftAndControlSelectNoMore() {
        stage.show(50);
        stage.press(KeyCode.DOWN);
        stage.press(KeyCode.DOWN, KeyCode.SHIFT);
        assertEquals(List.of(1), stage.selected());
        stage.press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(List.of(1), stage.selected());
    }

    @Test
    void whatIsSeenStaysWhenRowsComeAndGoAboveIt() {
        stage.show(1_000);
        FxThread.run(() -> stage.list().scrollTo(500));
        stage.turn(7);
        double before = stage.topOf(500);
        FxThread.run(() -> stage.rows().put(100, 20));
        assertEquals(before, stage.topOf(520));
        FxThread.run(() -> stage.rows().takeAway(0, 40));
        assertEquals(before, stage.topOf(480));
        FxThread.run(() -> stage.rows().takeAway(470, 100));
        assertEquals(470, stage.first());
    }

    @Test
    void aListThatBecomesShorterEndsAtTheLowerEdge() {
        stage.show(1_000);
        stage.press(KeyCode.END);
        FxThread.run(() -> stage.rows().takeAway(500, 500));
        assertEquals(LongListStage.HEIGHT, stage.endOf(499));
    }

    @Test
    void whatStandsInARowIsRenewedWhereItIs() {
        stage.show(1_000);
        FxThread.run(() -> stage.list().scrollTo(500));
        FxThread.run(() -> stage.rows().rename("another "));
        assertEquals("another 500", stage.cells().getFirst().getText());
        assertEquals(500, stage.first());
        FxThread.run(() -> stage.list().refresh());
        assertEquals("another 500", stage.cells().getFirst().getText());
    }

    @Test
    void anEmptyListShowsWhatStandsInstead() {
        stage.show(0);
        FxThread.run(() -> stage.list().setPlaceholder(new Label("nothing there")));
        assertTrue(stage.isSeen("nothing there"));
        FxThread.run(() -> stage.rows().put(0, 5));
        assertFalse(stage.isSeen("nothing there"));
        assertEquals(5, stage.cells().size());
        FxThread.run(() -> stage.rows().takeAway(0, 5));
        assertTrue(stage.isSeen("nothing there"));
        assertEquals(0, stage.cells().size());
    }

    @Test
    void rowsWithoutHeightDoNotAllFindRoom() {
        stage.showFlat(MANY);
        assertTrue(stage.asked() < 500, stage.asked() + " rows");
    }

    @Test
    void itTellsHowManyRowsThereAreAndWhichHasTheFocus() {
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
