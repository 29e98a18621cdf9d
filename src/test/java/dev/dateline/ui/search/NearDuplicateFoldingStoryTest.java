package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A wire story that several papers print is one row, and opens to show its copies.
class NearDuplicateFoldingStoryTest extends WindowFixture {
    private static String story(int day) {
        return """
        date 2022-06-0%d Ferry to stop at the old quay

        The ferry will stop at the old quay of Nordhaven again. “The quay has been empty for too
        long,” said Eva Lund, who runs the harbour. The first boat is due in the morning.
        """
                .formatted(day);
    }

    private void searchForTheStory() throws IOException {
        for (String paper : List.of("courier", "herald", "post")) {
            Path file = folder.resolve("orchards").resolve(paper).resolve("ferry.txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, story(1 + paper.length() % 3));
        }
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("7 articles");
        hands.awaitText("up to date");
        hands.type("/");
        hands.type("quay");
        hands.awaitText("Articles with “quay”  ·  3 found");
        focusList();
    }

    @Test
    void copiesStandInOneRowThatOpensAndClosesByKey() throws IOException {
        searchForTheStory();
        hands.awaitText("and 2 copies");
        assertEquals(1, rows());

        hands.press(KeyCode.RIGHT);
        hands.awaitText("with 2 copies below");
        assertEquals(3, rows());
        hands.press(KeyCode.DOWN);
        hands.await(() -> copyIsRead(), "the copy");

        hands.press(KeyCode.LEFT);
        hands.awaitText("and 2 copies");
        assertEquals(1, rows());
        assertEquals(0, selected());
        hands.type("d");
        hands.awaitText("with 2 copies below");
    }

    @Test
    void copiesAreListedEachWhereTheReaderWantsThat() throws IOException {
        searchForTheStory();
        hands.awaitText("and 2 copies");
        hands.press(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.await(() -> components.model().search().hits().size() == 3, "three rows");
        assertFalse(hands.sees("copies"));
    }

    private boolean copyIsRead() {
        var reading = components.model().openArticleModel().articleProperty().get();
        return reading != null && !reading.article().article().path().equals(first());
    }

    private String first() {
        return components.model().search().hits().get(0).toOptional().orElseThrow().path();
    }

    private int rows() {
        return FxThread.call(() -> components.model().search().hits().size());
    }

    private int selected() {
        return FxThread.call(() -> components.window().results().selectedCount() - 1);
    }
}
