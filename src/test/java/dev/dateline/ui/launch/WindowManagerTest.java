package dev.dateline.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.search.SortOrder;
import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.MultiWindowFixture;
import dev.dateline.ui.testing.WindowRobot;
import dev.dateline.ui.window.MiddleColumn;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// Tests several windows and archives, at the same time and one after the other.
class WindowManagerTest extends MultiWindowFixture {
    @Test
    void newWindowOffersRecentArchives() throws IOException {
        AppWindow one = windows.first();
        show(one, orchards);
        robot(one).awaitText("4 found");
        press(one, KeyCode.N, KeyCode.CONTROL);
        WindowRobot other = other(one);
        other.awaitText("A reader for archives of dated news");
        other.awaitText(orchards.toRealPath().toString());
        other.press(KeyCode.W, KeyCode.CONTROL);
        robot(one).awaitText("4 found");
    }

    @Test
    void windowsShareNotesAndSettings() throws IOException {
        AppWindow one = windows.first();
        show(one, orchards);
        AppWindow other = windows.open(model -> model.archive().open(nordhaven));
        robot(one).awaitText("4 found");
        robot(other).awaitText("36 found");
        robot(other).awaitText("up to date");
        FxThread.run(() -> other.components().model().search().textProperty().set("karsova"));
        robot(other).awaitText("10 found");
        robot(one).awaitText("4 found");

        focus(one);
        FxThread.run(() -> one.components().window().views().middle().focusList());
        robot(one).type("s");
        robot(one).awaitText("Starred");
        focus(other);
        robot(other)
                .await(
                        () -> other.components().model().notesModel().notes().starred().size() == 1,
                        "star");
        FxThread.run(() -> one.components().settingsModel().update(s -> s.withTheme("dark")));
        assertEquals("dark", FxThread.call(() -> other.components().settingsModel().get().theme()));

        FxThread.run(() -> other.components().scene().getWindow().hide());
        robot(one).awaitText("4 found");
        closeAll();
        assertEquals("dark", new SettingsStore(paths().settingsFile()).load().settings().theme());
    }

    @Test
    void reopenedArchiveRestoresItsSession() throws IOException {
        AppWindow window = windows.first();
        show(window, nordhaven);
        robot(window).awaitText("36 found");
        FxThread.run(() -> {
            window.components().model().search().textProperty().set("karsova");
            window.components().model().search().orderProperty().set(SortOrder.OLDEST);
            window.components()
                    .window()
                    .views()
                    .middle()
                    .tabProperty()
                    .set(MiddleColumn.ListTab.QUOTES);
        });
        robot(window).awaitText("10 found");
        FxThread.run(() -> window.components().model().archive().open(orchards));
        robot(window).awaitText("4 found");
        assertFalse(robot(window).sees("karsova"));
        FxThread.run(() -> window.components().model().archive().open(nordhaven));
        robot(window).awaitText("10 found");
        var model = window.components().model();
        assertEquals("karsova", FxThread.call(() -> model.search().textProperty().get()));
        assertEquals(SortOrder.OLDEST, FxThread.call(() -> model.search().orderProperty().get()));
        robot(window)
                .await(
                        () ->
                                window.components().window().views().middle().tabProperty().get()
                                        == MiddleColumn.ListTab.QUOTES,
                        "quotes tab");
        closeAll();
        var saved = new SettingsStore(paths().settingsFile()).load().settings();
        assertEquals("karsova", saved.sessions().getFirst().query());
    }

    /// Waits for another window than `one` and returns a robot for it.
    private static WindowRobot other(AppWindow one) {
        Scene[] found = new Scene[1];
        robot(one)
                .await(
                        () -> {
                            javafx.stage.Window.getWindows().stream()
                                    .filter(Stage.class::isInstance)
                                    .map(javafx.stage.Window::getScene)
                                    .filter(scene -> !scene.equals(one.components().scene()))
                                    .forEach(scene -> found[0] = scene);
                            return found[0] != null;
                        },
                        "another window");
        return new WindowRobot(found[0]);
    }
}
