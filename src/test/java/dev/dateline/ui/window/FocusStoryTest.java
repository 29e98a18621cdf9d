package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.search.facet.FacetRow;
import dev.dateline.ui.search.timeline.Timeline;
import dev.dateline.ui.testing.SampleArchive;
import dev.dateline.ui.testing.WindowFixture;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/// Whoever has no mouse sees at any time where they are, and comes to each part of the window.
class FocusStoryTest extends WindowFixture {
    private Node focused() {
        return FxThread.call(() -> components.scene().getFocusOwner());
    }

    private void assertFramed(Node row) {
        FxThread.run(() -> {
            row.applyCss();
            var border = ((Region) row).getBorder().getStrokes().getFirst();
            assertNotEquals(Color.TRANSPARENT, border.getTopStroke());
        });
    }

    @Test
    void theRowOfTheLeftColumnThatHasTheFocusIsFramed() {
        openArchive();
        focusList();
        hands.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        Node first = focused();
        assertTrue(first instanceof FacetRow);
        assertFramed(first);
        hands.press(KeyCode.DOWN);
        assertNotEquals(first, focused());
        assertFramed(focused());
    }

    @Test
    void theRowOfTheLeftColumnThatHasTheFocusIsInView() throws IOException {
        SampleArchive.write(folder);
        for (int year = 1950; year < 1990; year++) {
            Files.writeString(
                    folder.resolve("orchards/y" + year + ".txt"),
                    "date " + year + "-01-01 Apples\n\nApples were pressed.\n");
        }
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("44 articles");
        hands.awaitText("up to date");
        focusList();
        hands.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        for (int i = 0; i < 35; i++) {
            hands.press(KeyCode.DOWN);
        }
        assertTrue(FxThread.call(this::isFocusedRowInView));
        hands.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        assertTrue(FxThread.call(this::isFocusedRowInView));
    }

    private boolean isFocusedRowInView() {
        Bounds column = inScene(components.scene().lookup(".dl-facet-pane-scroll"));
        Bounds row = inScene(components.scene().getFocusOwner());
        return row.getMinY() >= column.getMinY() && row.getMaxY() <= column.getMaxY();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void theSelectedArticleIsInViewWhenTheListIsEntered() throws IOException {
        SampleArchive.write(folder);
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    folder.resolve("orchards/new" + i + ".txt"),
                    "date 2023-06-01 Plums are ripe, says letter " + i + ".");
        }
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("24 articles");
        hands.awaitText("up to date");
        focusList();
        FxThread.run(() ->
                components
                        .model()
                        .navigator()
                        .openArticle("courier/trams.txt", OpenArticleModel.NO_QUOTE));
        awaitArticle("courier/trams.txt");
        hands.await(() -> selectedRow() == 23, "its row");
        hands.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        hands.awaitText("Trams run late");
        hands.await(
                () -> hands.seesNow("The trams of Nordhaven run late again."), "its row in view");
    }

    private int selectedRow() {
        return ((ListView<?>) components.window().results().node())
                .getSelectionModel()
                .getSelectedIndex();
    }

    @Test
    void tabGoesFromTheBoxToTheTimeline() {
        openArchive();
        hands.type("/");
        hands.press(KeyCode.TAB);
        hands.press(KeyCode.TAB);
        assertTrue(focused() instanceof MenuButton);
        hands.press(KeyCode.TAB);
        assertTrue(focused() instanceof Timeline);
    }

    @Test
    void escapeEmptiesTheBoxAndThenLeavesIt() {
        openArchive();
        FxThread.run(() -> components.model().search().textProperty().set("trams"));
        hands.awaitText("1 found");
        hands.type("/");
        hands.press(KeyCode.ESCAPE);
        hands.awaitText("4 found");
        assertEquals("", text());
        hands.press(KeyCode.ESCAPE);
        assertTrue(focused() instanceof ListView);
    }
}
