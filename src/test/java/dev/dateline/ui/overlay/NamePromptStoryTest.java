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

/// Choosing a name among many, by keyboard.
class NamePromptStoryTest extends WindowFixture {
    private final List<String> taken = new ArrayList<>();

    private void ask(List<String> names) {
        hands.awaitText("A reader for archives of dated news");
        FxThread.run(() ->
                NamePrompt.open(
                        components.window().overlay(), "Who", "One of many", names, taken::add));
        hands.awaitText("One of many");
    }

    private static List<String> trees(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(number -> "Ann Tree " + number).toList();
    }

    private ListView<?> list() {
        return (ListView<?>) components.scene().lookup(".dl-palette > .list-view");
    }

    private List<String> offered() {
        return FxThread.call(() -> list().getItems().stream().map(String::valueOf).toList());
    }

    @Test
    void allThatMatchAreReachedAndThoseOnTheScreenAreDrawn() {
        ask(trees(300));
        assertEquals(300, offered().size());
        isSeen(9);
        assertFalse(ListViewScroller.isVisible(list(), 14));
        for (int down = 0; down < 14; down++) {
            hands.press(KeyCode.DOWN);
        }
        isSeen(14);
        hands.press(KeyCode.PAGE_DOWN);
        isSeen(23);
        assertFalse(ListViewScroller.isVisible(list(), 9));
        hands.press(KeyCode.PAGE_UP);
        hands.press(KeyCode.ENTER);
        assertEquals(List.of("Ann Tree 15"), taken);
    }

    private void isSeen(int row) {
        hands.await(() -> ListViewScroller.isVisible(list(), row), "row " + row);
    }

    @Test
    void namesWhoseWordsBeginAsTypedComeFirstAndWhatIsTypedLast() {
        ask(List.of("Joann Reed", "Ann Bell", "Mo Hannover", "Bo Annan", "Tom Reed"));
        hands.type("ann");
        assertEquals(
                List.of("Ann Bell", "Bo Annan", "Joann Reed", "Mo Hannover", "ann"), offered());
        hands.type(" bell");
        assertEquals(List.of("Ann Bell", "ann bell"), offered());
    }

    @Test
    void aNameThatIsOfferedIsNotOfferedTwice() {
        ask(List.of("Ann Bell", "Tom Reed"));
        hands.type("Ann Bell ");
        assertEquals(List.of("Ann Bell"), offered());
    }

    @Test
    void upFromTheFirstLeadsToTheLastWhichIsWhatWasTyped() {
        ask(trees(300));
        hands.type("Ann");
        hands.press(KeyCode.UP);
        hands.press(KeyCode.ENTER);
        assertEquals(List.of("Ann"), taken);
    }
}
