package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.Archive;
import dev.dateline.library.Homes;
import dev.dateline.library.SampleArticles;
import dev.dateline.search.Order;
import dev.dateline.settings.SettingsFile;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkit;
import dev.dateline.work.JobContext;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Several archives, beside one another and one after the other.
@ExtendWith(FxToolkit.class)
class WindowsTest {
    @TempDir Path folder;
    private Path orchards;
    private Path nordhaven;
    private Windows windows;

    @BeforeEach
    void write() throws IOException {
        orchards = SampleArchive.write(folder);
        nordhaven = SampleArticles.unpack(folder.resolve("nordhaven"));
        windows = new Windows(places(), new Beginning(places(), List.of()), _ -> {});
    }

    private Places places() {
        return new Places(
                new Homes(folder.resolve("index"), folder.resolve("notes")),
                folder.resolve("settings.json"),
                nordhaven);
    }

    private static void show(Window window, Path archive) {
        window.show();
        FxThread.run(() -> window.session().model().archive().open(archive));
    }

    private static Hands hands(Window window) {
        return new Hands(window.session().scene());
    }

    private static void press(Window window, KeyCode key, KeyCode... held) {
        focus(window);
        hands(window).press(key, held);
    }

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
        assertEquals("dark", new SettingsFile(places().settingsFile()).load().settings().theme());
    }

    @Test
    void eachArchiveIsFoundAsItWasLeft() throws IOException {
        Window window = windows.first();
        show(window, nordhaven);
        hands(window).see("36 found");
        FxThread.run(() -> {
            window.session().model().search().textProperty().set("karsova");
            window.session().model().search().orderProperty().set(Order.OLDEST);
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
        assertEquals(Order.OLDEST, FxThread.call(() -> model.search().orderProperty().get()));
        hands(window).see("quotes");
        closeAll();
        var kept = new SettingsFile(places().settingsFile()).load().settings();
        assertEquals("karsova", kept.desks().getFirst().query());
    }

    @Test
    void startsOnTheArticleThatWasLeftAndThenShowsTheListBesideIt() throws IOException {
        Window left = windows.first();
        show(left, nordhaven);
        hands(left).see("36 found");
        hands(left).await(() -> !read(left).isEmpty(), "the first");
        String first = read(left);
        FxThread.run(() -> left.session().window().middle().move(1));
        hands(left).await(() -> !read(left).equals(first), "the next");
        String last = read(left);
        closeAll();

        Window again = reopened();
        again.show();
        hands(again).await(() -> read(again).equals(last), last);
        hands(again).see("36 found");
        hands(again).await(() -> again.session().window().beside().isComplete(), "the columns");
        assertEquals(1, FxThread.call(() -> again.session().window().results().chosenAll().size()));
    }

    @Test
    void drawsTheArticleThatWasLeftBeforeTheRestWhichDoesNotMoveIt() throws IOException {
        leaveOn("karsova");
        Window again = reopened();
        Scene scene = again.session().scene();
        assertTrue(again.session().frame().isReading());
        assertFalse(again.session().isComplete());
        again.show();
        Bounds headline = FxThread.call(() -> at(scene, ".headline"));
        int marked = FxThread.call(() -> scene.getRoot().lookupAll(".hit-mark").size());
        hands(again).await(() -> again.session().isComplete(), "the rest");
        hands(again).see("10 found");
        hands(again).await(() -> !read(again).isEmpty(), "the article itself");
        assertEquals(headline, FxThread.call(() -> at(scene, ".headline")));
        assertEquals(marked, FxThread.call(() -> scene.getRoot().lookupAll(".hit-mark").size()));
        assertTrue(marked > 0, "hits of what was searched last");
        for (String bar : List.of(".reading-tools .button", ".reading-bar", ".dl-header")) {
            assertNotNull(FxThread.call(() -> scene.lookup(bar)), bar);
        }
    }

    @Test
    void aWindowThatShowsAnArticleOnlyCanBeClosedAndHasKeptNothing() throws IOException {
        leaveOn("karsova");
        Window again = reopened();
        again.show();
        closeAll();
        assertFalse(FxThread.call(() -> again.session().isComplete()));
        Window third = reopened();
        third.show();
        hands(third).see("10 found");
    }

    @Test
    void whatIsAskedOfAWindowThatShowsAnArticleOnlyMakesTheRest() throws IOException {
        leaveOn("");
        Window again = reopened();
        again.show();
        FxThread.run(() -> again.session().frame().article().star());
        hands(again).see("Starred");
        hands(again).see("36 found");
    }

    @Test
    void anArticleThatIsGoneIsNotWaitedFor() throws IOException {
        String last = leaveOn("");
        Files.delete(nordhaven.resolve(last));
        try (var archive = Archive.open(nordhaven, folder.resolve("index"))) {
            archive.refresh(JobContext.QUIET);
        }
        Window again = reopened();
        assertFalse(again.session().frame().isReading());
        again.show();
        hands(again).see("35 found");
        hands(again).see("no longer in the archive");
        assertEquals("nordhaven – Dateline", title(again));
    }

    private static String title(Window window) {
        return FxThread.call(() -> ((Stage) window.session().scene().getWindow()).getTitle());
    }

    /// Searches in an archive, reads what is found first, and closes the window; answers what was
    /// read.
    private String leaveOn(String query) throws IOException {
        Window left = windows.first();
        show(left, nordhaven);
        hands(left).see("36 found");
        if (!query.isEmpty()) {
            FxThread.run(() -> left.session().model().search().textProperty().set(query));
            hands(left).see("10 found");
            FxThread.run(() -> left.session().window().middle().move(1));
        }
        hands(left).await(() -> !read(left).isEmpty(), "an article");
        hands(left).see("up to date");
        String last = read(left);
        closeAll();
        return last;
    }

    /// The first window of another start, not shown yet.
    private Window reopened() {
        var beginning = new Beginning(places(), List.of(), Duration.ofMinutes(1));
        windows = new Windows(places(), beginning, model -> Windows.begin(model, beginning));
        return windows.first();
    }

    private static Bounds at(Scene scene, String part) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node node = scene.lookup(part);
        return node.localToScene(node.getLayoutBounds());
    }

    private static String read(Window window) {
        var reading = window.session().model().reading().readingProperty().get();
        return reading == null ? "" : reading.article().article().path();
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

    private static void focus(Window window) {
        FxThread.run(() -> window.session().scene().getWindow().requestFocus());
    }

    @AfterEach
    void closeAll() throws IOException {
        FxThread.run(() ->
                List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        windows.attend();
    }
}
