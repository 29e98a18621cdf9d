package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.Hit;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.testing.GeneratedArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// How the list of what was found is set: its order, and how close its rows stand.
class ResultListStoryTest extends WindowFixture {
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
        hands.awaitText("Sort: Oldest first");
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
    void anotherSearchIsShownFromItsFirstRowHoweverFarDownOneWas() throws IOException {
        openGrown();
        focusList();
        hands.press(KeyCode.END);
        hands.await(() -> firstRow() > 100, "the end of the list");
        FxThread.run(() -> components.model().search().textProperty().set("date:2015-05"));
        hands.await(() -> found() == 31, "fewer articles");
        hands.await(() -> firstRow() == 0, "the first of them");
    }

    @Test
    void theSameSearchDoneAgainStaysWhereOneIs() throws IOException {
        Path archive = openGrown();
        focusList();
        hands.press(KeyCode.END);
        hands.await(() -> firstRow() > 100, "the end of the list");
        Files.delete(archive.resolve("a100.txt"));
        hands.press(KeyCode.F5);
        hands.awaitText("Show it as it is now");
        hands.click("Show it as it is now");
        hands.await(() -> found() == 160, "one article less");
        hands.await(() -> firstRow() > 100, "still the end of the list");
    }

    @Test
    void allThatAreSelectedAreStarredHoweverManyHaveNotComeYet() throws IOException {
        openGrown();
        focusList();
        hands.press(KeyCode.A, KeyCode.CONTROL);
        hands.type("s");
        hands.awaitText("Starred 161 articles");
    }

    @Test
    void moreThanCanBeStarredAtOnceAreNotAndThatIsSaid() throws IOException {
        openGrown(5_000);
        focusList();
        hands.press(KeyCode.A, KeyCode.CONTROL);
        hands.type("s");
        hands.awaitText("5,001 articles are selected, and no more than 5,000 can be noted");
        hands.press(KeyCode.DOWN, KeyCode.CONTROL);
        hands.press(KeyCode.HOME);
        hands.type("s");
        hands.awaitText("Starred");
        assertEquals(1, components.model().notebook().notes().starred().size());
    }

    /// More articles than the window has room for.
    private Path openGrown() throws IOException {
        return openGrown(160);
    }

    private Path openGrown(int articles) throws IOException {
        Path archive = GeneratedArchive.write(folder, articles);
        FxThread.run(() -> components.model().archive().open(archive));
        hands.await(() -> found() == articles + 1, "all articles");
        hands.awaitText("up to date");
        return archive;
    }

    private int found() {
        return components.model().search().resultProperty().get().total();
    }

    /// That is in view.
    private int firstRow() {
        return list().lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .mapToInt(cell -> cell.getIndex())
                .min()
                .orElse(-1);
    }

    @Test
    void everyKeyIsListedByOne() {
        openArchive();
        focusList();
        hands.type("?");
        hands.awaitText("Pause reading files, or go on");
        hands.awaitText("Shift+F5");
        hands.press(KeyCode.ESCAPE);
        hands.await(() -> !hands.seesNow("Pause reading files, or go on"), "the list again");
    }

    private ListView<?> list() {
        return (ListView<?>) components.window().results().node();
    }

    private List<String> listed() {
        return list().getItems().stream()
                .filter(LazyItem.Loaded.class::isInstance)
                .map(slot -> ((Hit) ((LazyItem.Loaded<?>) slot).item()).path())
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
