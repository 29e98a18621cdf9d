package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// Tests column widths and the keys that change them.
class ColumnsStoryTest extends WindowFixture {
    private double width(String column) {
        return FxThread.call(() -> {
            var region = (Region) components.scene().lookup(column);
            ((SplitPane) components.scene().lookup(".dl-columns")).layout();
            return region.getWidth();
        });
    }

    @Test
    void keysResizeList() {
        openArchive();
        focusList();
        double before = width(".dl-middle-column");
        robot.type(">");
        assertEquals(before + 32, width(".dl-middle-column"), 2);
        robot.type("<<");
        assertEquals(before - 32, width(".dl-middle-column"), 2);
    }

    @Test
    void keysResizeFocusedColumn() {
        openArchive();
        focusList();
        double list = width(".dl-middle-column");
        double dates = width(".dl-left-column");
        robot.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.type(">");
        assertEquals(dates + 32, width(".dl-left-column"), 2);
        assertEquals(list, width(".dl-middle-column"), 2);
        double text = width(".dl-text-column");
        FxThread.run(() ->
                components
                        .window()
                        .views()
                        .frame()
                        .article()
                        .node()
                        .lookup(".article-text-pane")
                        .requestFocus());
        robot.type(">");
        assertEquals(text + 32, width(".dl-text-column"), 2);
    }

    @Test
    void columnsKeepMinimumWidth() {
        openArchive();
        focusList();
        robot.type(">".repeat(40));
        assertTrue(width(".dl-text-column") > 200, "" + width(".dl-text-column"));
        robot.type("<".repeat(80));
        assertTrue(width(".dl-middle-column") > 150, "" + width(".dl-middle-column"));
        assertEquals(216, width(".dl-left-column"), 2);
    }

    @Test
    void listWidthIsRestored() throws IOException {
        openArchive();
        focusList();
        robot.type(">".repeat(6));
        double left = width(".dl-middle-column");
        assertTrue(left > 1280 * 0.42, "" + left);
        FxThread.run(() ->
                components
                        .settingsModel()
                        .update(s ->
                                s.withWindow(
                                        components
                                                .window()
                                                .views()
                                                .frame()
                                                .columns()
                                                .storeWidths(WindowSettings.DEFAULT))));
        closeWindow();
        openWindow();
        openArchive();
        assertEquals(left, width(".dl-middle-column"), 2);
    }
}
