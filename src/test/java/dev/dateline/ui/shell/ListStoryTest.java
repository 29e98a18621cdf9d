package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.Hit;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.Slot;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/// How the list of what was found is set: its order, and how close its rows stand.
class ListStoryTest extends WindowStory {
    private static final List<String> NEWEST_FIRST =
            List.of(
                    "herald/frost.txt",
                    "courier/harbour.txt",
                    "herald/cider.txt",
                    "courier/trams.txt");

    @Test
    void theOrderIsChosenFromThePaletteAndFromItsMenu() {
        openArchive();
        assertEquals(NEWEST_FIRST, FxThread.call(this::listed));
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.type("oldest");
        hands.see("Sort: Oldest first");
        hands.press(KeyCode.ENTER);
        hands.await(() -> listed().equals(NEWEST_FIRST.reversed()), "the oldest first");
        hands.click("Oldest first");
        hands.choose("Newest first");
        hands.await(() -> listed().equals(NEWEST_FIRST), "the newest first again");
    }

    @Test
    void rowsAreSetCloserByKeyAndBack() {
        openArchive();
        double usual = FxThread.call(this::rowHeight);
        hands.press(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.await(() -> rowHeight() < usual * 0.8, "lower rows");
        assertTrue(hands.sees("Frost in the orchard"));
        hands.press(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.await(() -> rowHeight() == usual, "rows as before");
    }

    @Test
    void everyKeyIsListedByOne() {
        openArchive();
        focusList();
        hands.type("?");
        hands.see("Pause reading files, or go on");
        hands.see("Shift+F5");
        hands.press(KeyCode.ESCAPE);
        hands.await(() -> !hands.seesNow("Pause reading files, or go on"), "the list again");
    }

    private ListView<?> list() {
        return (ListView<?>) session.window().results().node();
    }

    private List<String> listed() {
        return list().getItems().stream()
                .filter(Slot.Filled.class::isInstance)
                .map(slot -> ((Hit) ((Slot.Filled<?>) slot).item()).path())
                .toList();
    }

    private double rowHeight() {
        return list().lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == 1)
                .mapToDouble(cell -> cell.getHeight())
                .findFirst()
                .orElse(Double.NaN);
    }
}
