package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.control.FacetRow;
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

/// Tests that the focus is visible and reaches each part of the window by keyboard.
class FocusStoryTest extends WindowFixture {
    private Node focused() {
        return FxThread.call(() -> components.scene().getFocusOwner());
    }

    private void assertHasFocusBorder(Node row) {
        FxThread.run(() -> {
            row.applyCss();
            var border = ((Region) row).getBorder().getStrokes().getFirst();
            assertNotEquals(Color.TRANSPARENT, border.getTopStroke());
        });
    }

    @Test
    void focusedFacetRowHasBorder() {
        openArchive();
        focusList();
        robot.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        Node first = focused();
        assertTrue(first instanceof FacetRow);
        assertHasFocusBorder(first);
        robot.press(KeyCode.DOWN);
        assertNotEquals(first, focused());
        assertHasFocusBorder(focused());
    }

    @Test
    void focusedFacetRowIsInView() throws IOException {
        SampleArchive.write(folder);
        for (int year = 1950; year < 1990; year++) {
            Files.writeString(
                    folder.resolve("orchards/y" + year + ".txt"),
                    "date " + year + "-01-01 Apples\n\nApples were pressed.\n");
        }
        openArchive(44);
        focusList();
        robot.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        for (int i = 0; i < 35; i++) {
            robot.press(KeyCode.DOWN);
        }
        assertTrue(FxThread.call(this::isFocusedRowInView));
        robot.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
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
    void selectedArticleIsInView() throws IOException {
        SampleArchive.write(folder);
        for (int i = 0; i < 20; i++) {
            Files.writeString(
                    folder.resolve("orchards/new" + i + ".txt"),
                    "date 2023-06-01 Plums are ripe, says letter " + i + ".");
        }
        openArchive(24);
        focusList();
        openArticle("courier/trams.txt", OpenArticleModel.NO_QUOTE);
        awaitArticle("courier/trams.txt");
        robot.await(() -> selectedRow() == 23, "its row");
        robot.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        robot.awaitText("Trams run late");
        robot.awaitText("The trams of Nordhaven run late again.");
    }

    private int selectedRow() {
        return ((ListView<?>) components.window().views().results().node())
                .getSelectionModel()
                .getSelectedIndex();
    }

    @Test
    void tabLeadsFromSearchFieldToTimeline() {
        openArchive();
        robot.type("/");
        robot.press(KeyCode.TAB);
        robot.press(KeyCode.TAB);
        assertTrue(focused() instanceof MenuButton);
        robot.press(KeyCode.TAB);
        assertTrue(focused() instanceof Timeline);
    }

    @Test
    void escapeClearsThenLeavesSearchField() {
        openArchive();
        FxThread.run(() -> components.model().search().textProperty().set("trams"));
        robot.awaitText("1 found");
        robot.type("/");
        robot.press(KeyCode.ESCAPE);
        robot.awaitText("4 found");
        assertEquals("", searchText());
        robot.press(KeyCode.ESCAPE);
        assertTrue(focused() instanceof ListView);
    }
}
