package dev.dateline.ui.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.list.ListViewScroller;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Tests the choice of a name by keyboard.
class NamePromptStoryTest extends WindowFixture {
    private final List<String> accepted = new ArrayList<>();

    private void ask(List<String> names) {
        awaitWelcome();
        FxThread.run(() ->
                NamePrompt.open(
                        components.window().views().frame().overlay(),
                        "Who",
                        "One of many",
                        names,
                        accepted::add));
        robot.awaitText("One of many");
    }

    private static List<String> treeNames(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "Ann Tree " + number).toList();
    }

    private ListView<?> list() {
        return (ListView<?>) components.scene().lookup(".dl-palette > .list-view");
    }

    private List<String> listedNames() {
        return FxThread.call(() -> list().getItems().stream().map(String::valueOf).toList());
    }

    @Test
    void keysReachAllNames() {
        ask(treeNames(300));
        assertEquals(300, listedNames().size());
        awaitVisible(9);
        assertFalse(isVisible(14));
        for (int down = 0; down < 14; down++) {
            robot.press(KeyCode.DOWN);
        }
        awaitVisible(14);
        robot.press(KeyCode.PAGE_DOWN);
        awaitVisible(23);
        assertFalse(isVisible(9));
        robot.press(KeyCode.PAGE_UP);
        robot.press(KeyCode.ENTER);
        assertEquals(List.of("Ann Tree 15"), accepted);
    }

    private void awaitVisible(int row) {
        robot.await(() -> ListViewScroller.isVisible(list(), row), "row " + row);
    }

    private boolean isVisible(int row) {
        return FxThread.call(() -> ListViewScroller.isVisible(list(), row));
    }

    @Test
    void wordStartsComeFirstAndTypedTextLast() {
        ask(List.of("Joann Reed", "Ann Bell", "Mo Hannover", "Bo Annan", "Tom Reed"));
        robot.type("ann");
        assertEquals(
                List.of("Ann Bell", "Bo Annan", "Joann Reed", "Mo Hannover", "ann"), listedNames());
        robot.type(" bell");
        assertEquals(List.of("Ann Bell", "ann bell"), listedNames());
    }

    @Test
    void typedNameIsListedOnce() {
        ask(List.of("Ann Bell", "Tom Reed"));
        robot.type("Ann Bell ");
        assertEquals(List.of("Ann Bell"), listedNames());
    }

    @Test
    void upInFirstRowSelectsTypedText() {
        ask(treeNames(300));
        robot.type("Ann");
        robot.press(KeyCode.UP);
        robot.press(KeyCode.ENTER);
        assertEquals(List.of("Ann"), accepted);
    }
}
