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

/// Tests the order, density, scroll position and selection of the result list.
class ResultListStoryTest extends WindowFixture {
    private static final List<String> NEWEST_FIRST =
            List.of(
                    "herald/frost.txt",
                    "courier/harbour.txt",
                    "herald/cider.txt",
                    "courier/trams.txt");

    @Test
    void paletteAndMenuChangeOrder() {
        openArchive();
        assertEquals(NEWEST_FIRST, FxThread.call(this::listed));
        robot.press(KeyCode.K, KeyCode.CONTROL);
        robot.type("oldest");
        robot.awaitText("Sort: Oldest first");
        robot.press(KeyCode.ENTER);
        robot.await(() -> listed().equals(NEWEST_FIRST.reversed()), "the oldest first");
        robot.click("Oldest first");
        robot.chooseMenuItem("Newest first");
        robot.await(() -> listed().equals(NEWEST_FIRST), "the newest first again");
    }

    @Test
    void keyTogglesRowDensity() {
        openArchive();
        double usual = FxThread.call(this::rowHeight);
        robot.press(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.await(() -> rowHeight() < usual * 0.8, "lower rows");
        assertTrue(robot.sees("Frost in the orchard"));
        robot.press(KeyCode.D, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.await(() -> rowHeight() == usual, "rows as before");
    }

    @Test
    void newSearchStartsAtFirstRow() throws IOException {
        openGenerated();
        focusList();
        robot.press(KeyCode.END);
        robot.await(() -> firstVisibleRow() > 100, "the end of the list");
        FxThread.run(() -> components.model().search().textProperty().set("date:2015-05"));
        robot.await(() -> found() == 31, "fewer articles");
        robot.await(() -> firstVisibleRow() == 0, "the first of them");
    }

    @Test
    void refreshedSearchKeepsScrollPosition() throws IOException {
        Path archive = openGenerated();
        focusList();
        robot.press(KeyCode.END);
        robot.await(() -> firstVisibleRow() > 100, "the end of the list");
        Files.delete(archive.resolve("a100.txt"));
        robot.press(KeyCode.F5);
        robot.awaitText("Show it as it is now");
        robot.click("Show it as it is now");
        robot.await(() -> found() == 160, "one article less");
        robot.await(() -> firstVisibleRow() > 100, "still the end of the list");
    }

    @Test
    void unloadedSelectedRowsAreStarred() throws IOException {
        openGenerated();
        focusList();
        robot.press(KeyCode.A, KeyCode.CONTROL);
        robot.type("s");
        robot.awaitText("Starred 161 articles");
    }

    @Test
    void tooLargeSelectionIsRefused() throws IOException {
        openGenerated(5_000);
        focusList();
        robot.press(KeyCode.A, KeyCode.CONTROL);
        robot.type("s");
        robot.awaitText("5,001 articles are selected, and no more than 5,000 can be noted");
        robot.press(KeyCode.DOWN, KeyCode.CONTROL);
        robot.press(KeyCode.HOME);
        robot.type("s");
        robot.awaitText("Starred");
        assertEquals(1, notes().starred().size());
    }

    /// Opens an archive with more articles than fit into the window.
    private Path openGenerated() throws IOException {
        return openGenerated(160);
    }

    private Path openGenerated(int articles) throws IOException {
        Path archive = GeneratedArchive.write(folder, articles);
        FxThread.run(() -> components.model().archive().open(archive));
        robot.await(() -> found() == articles + 1, "all articles");
        robot.awaitText("up to date");
        return archive;
    }

    private int found() {
        return components.model().search().resultProperty().get().total();
    }

    private int firstVisibleRow() {
        return list().lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .mapToInt(cell -> cell.getIndex())
                .min()
                .orElse(-1);
    }

    @Test
    void keySheetListsAllKeys() {
        openArchive();
        focusList();
        robot.type("?");
        robot.awaitText("Pause reading files, or go on");
        robot.awaitText("Shift+F5");
        robot.press(KeyCode.ESCAPE);
        robot.awaitGone("Pause reading files, or go on");
    }

    private ListView<?> list() {
        return (ListView<?>) components.window().views().results().node();
    }

    private List<String> listed() {
        return list().getItems().stream()
                .filter(LazyItem.Loaded.class::isInstance)
                .map(row -> ((Hit) ((LazyItem.Loaded<?>) row).item()).path())
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
