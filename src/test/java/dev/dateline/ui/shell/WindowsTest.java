package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.search.SortOrder;
import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.fx.FxThread;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// Several archives, beside one another and one after the other.
class WindowsTest extends WindowsStory {
    @Test
    void anotherWindowOffersTheArchivesThatAreKnown() throws IOException {
        Window one = windows.first();
        show(one, orchards);
        hands(one).see("4 found");
        press(one, KeyCode.N, KeyCode.CONTROL);
        Hands other = other(one);
        other.see("A reader for archives of dated news");
        other.see(orchards.toRealPath().toString());
        other.press(KeyCode.W, KeyCode.CONTROL);
        hands(one).see("4 found");
    }

    @Test
    void twoArchivesAreOpenAndShareTheReadersNotesAndSettings() throws IOException {
        Window one = windows.first();
        show(one, orchards);
        Window other = windows.open(model -> model.archive().open(nordhaven));
        hands(one).see("4 found");
        hands(other).see("36 found");
        hands(other).see("up to date");
        FxThread.run(() -> other.session().model().search().textProperty().set("karsova"));
        hands(other).see("10 found");
        hands(one).see("4 found");

        focus(one);
        FxThread.run(() -> one.session().window().enterResults());
        hands(one).type("s");
        hands(one).see("Starred");
        focus(other);
        hands(other)
                .await(
                        () -> other.session().model().keeping().notes().starred().size() == 1,
                        "star");
        FxThread.run(() -> one.session().preferences().change(s -> s.withTheme("dark")));
        assertEquals("dark", FxThread.call(() -> other.session().preferences().get().theme()));

        FxThread.run(() -> other.session().scene().getWindow().hide());
        hands(one).see("4 found");
        closeAll();
        assertEquals("dark", new SettingsStore(places().settingsFile()).load().settings().theme());
    }

    @Test
    void eachArchiveIsFoundAsItWasLeft() throws IOException {
        Window window = windows.first();
        show(window, nordhaven);
        hands(window).see("36 found");
        FxThread.run(() -> {
            window.session().model().search().textProperty().set("karsova");
            window.session().model().search().orderProperty().set(SortOrder.OLDEST);
            window.session().window().middle().tabProperty().set(MiddleColumn.Tab.QUOTES);
        });
        hands(window).see("10 found");
        FxThread.run(() -> window.session().model().archive().open(orchards));
        hands(window).see("4 found");
        assertFalse(hands(window).sees("karsova"));
        FxThread.run(() -> window.session().model().archive().open(nordhaven));
        hands(window).see("10 found");
        var model = window.session().model();
        assertEquals("karsova", FxThread.call(() -> model.search().textProperty().get()));
        assertEquals(SortOrder.OLDEST, FxThread.call(() -> model.search().orderProperty().get()));
        hands(window).see("quotes");
        closeAll();
        var kept = new SettingsStore(places().settingsFile()).load().settings();
        assertEquals("karsova", kept.sessions().getFirst().query());
    }

    /// The window that is shown beside `one`, as soon as there is one.
    private static Hands other(Window one) {
        Scene[] found = new Scene[1];
        hands(one)
                .await(
                        () -> {
                            javafx.stage.Window.getWindows().stream()
                                    .filter(Stage.class::isInstance)
                                    .map(javafx.stage.Window::getScene)
                                    .filter(scene -> !scene.equals(one.session().scene()))
                                    .forEach(scene -> found[0] = scene);
                            return found[0] != null;
                        },
                        "another window");
        return new Hands(found[0]);
    }
}
