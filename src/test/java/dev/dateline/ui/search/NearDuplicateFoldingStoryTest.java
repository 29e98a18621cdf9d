package dev.dateline.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tests rows of near-duplicates: collapsed into one row, expanded and collapsed by key.
class NearDuplicateFoldingStoryTest extends WindowFixture {
    private static String story(int day) {
        return """
        date 2022-06-0%d Ferry to stop at the old quay

        The ferry will stop at the old quay of Nordhaven again. “The quay has been empty for too
        long,” said Eva Lund, who runs the harbour. The first boat is due in the morning.
        """
                .formatted(day);
    }

    private void searchStory() throws IOException {
        for (String paper : List.of("courier", "herald", "post")) {
            Path file = folder.resolve("orchards").resolve(paper).resolve("ferry.txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, story(1 + paper.length() % 3));
        }
        openArchive(7);
        robot.type("/");
        robot.type("quay");
        robot.awaitText("Articles with “quay”  ·  3 found");
        focusList();
    }

    @Test
    void keysExpandAndCollapseCopies() throws IOException {
        searchStory();
        robot.awaitText("and 2 copies");
        assertEquals(1, rows());

        robot.press(KeyCode.RIGHT);
        robot.awaitText("with 2 copies below");
        assertEquals(3, rows());
        robot.press(KeyCode.DOWN);
        robot.await(this::isCopyOpen, "the copy");

        robot.press(KeyCode.LEFT);
        robot.awaitText("and 2 copies");
        assertEquals(1, rows());
        assertEquals(0, selectedRow());
        robot.type("d");
        robot.awaitText("with 2 copies below");
    }

    @Test
    void copiesCanBeListedSeparately() throws IOException {
        searchStory();
        robot.awaitText("and 2 copies");
        robot.press(KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.await(() -> components.model().search().hits().size() == 3, "three rows");
        robot.awaitGone("copies");
    }

    private boolean isCopyOpen() {
        return !openPath().isEmpty() && !openPath().equals(firstPath());
    }

    private String firstPath() {
        return components.model().search().hits().get(0).toOptional().orElseThrow().path();
    }

    private int rows() {
        return FxThread.call(() -> components.model().search().hits().size());
    }

    private int selectedRow() {
        return FxThread.call(() -> components.window().views().results().selectedCount() - 1);
    }
}
