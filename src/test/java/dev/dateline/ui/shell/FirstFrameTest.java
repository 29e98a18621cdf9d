package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.settings.SettingsStore;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.FxThread;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// A window that opens on the article that was left shows it before anything else.
class FirstFrameTest extends WindowsStory {
    private final List<Archive> archives = new CopyOnWriteArrayList<>();

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
        assertEquals(1, FxThread.call(() -> again.session().window().results().selectedCount()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1280, 800", "1, 720, 600", "1, 1920, 1080",
        "1.5, 1280, 800", "1.5, 720, 600", "1.5, 1920, 1080",
        "2, 1280, 800", "2, 720, 600", "2, 1920, 1080"
    })
    void drawsTheArticleThatWasLeftBeforeTheRestWhichDoesNotMoveIt(
            double scale, int width, int height) throws IOException {
        leaveOn("karsova");
        size(scale, width, height);
        Window again = reopened();
        Scene scene = again.session().scene();
        assertTrue(again.session().frame().isReading());
        assertFalse(again.session().isComplete());
        again.show();
        List<String> places = FxThread.call(() -> places(scene));
        int marked = FxThread.call(() -> marks(scene));
        assertTrue(marked > 0, "hits of what was searched last");
        Set<List<String>> moved = new LinkedHashSet<>();
        hands(again)
                .await(
                        () -> {
                            moved.add(places(scene));
                            return again.session().isComplete();
                        },
                        "the rest");
        hands(again).see("10 found");
        hands(again).await(() -> !read(again).isEmpty(), "the article itself");
        FxThread.run(() -> moved.add(places(scene)));
        assertEquals(Set.of(places), moved);
        assertEquals(marked, FxThread.call(() -> marks(scene)));
        for (String bar : List.of(".reading-tools .button", ".position-bar", ".dl-header")) {
            assertNotNull(FxThread.call(() -> scene.lookup(bar)), bar);
        }
    }

    @Test
    void aWindowThatIsClosedAsItShowsAnArticleOnlyHasKeptNothingAndLeavesNoArchiveOpen()
            throws IOException {
        leaveOn("karsova");
        Window again = reopened();
        Archive opened = archives.getLast();
        FxThread.run(() -> {
            var stage = (Stage) again.session().scene().getWindow();
            stage.setOnShown(_ -> FxThread.runLater(stage::close)); // sooner than a few frames
        });
        again.show();
        closeAll();
        assertFalse(FxThread.call(() -> again.session().isComplete()));
        assertThrows(Exception.class, opened::stats);
        Window third = reopened();
        third.show();
        hands(third).see("10 found");
    }

    @Test
    void whatIsTypedIntoAWindowThatShowsAnArticleOnlyIsNotLost() throws IOException {
        leaveOn("");
        Window again = reopened();
        Hands hands = hands(again);
        again.show();
        FxThread.run(() -> {
            assertFalse(again.session().isComplete());
            hands.typeNow("/karsova");
        });
        hands.see("10 found");
        assertEquals(
                "karsova",
                FxThread.call(() -> again.session().model().search().textProperty().get()));
    }

    @Test
    void whatIsAskedOfAWindowThatShowsAnArticleOnlyMakesTheRest() throws IOException {
        leaveOn("");
        Window again = reopened();
        again.show();
        FxThread.run(() -> again.session().frame().article().toggleStar());
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
        var beginning = new Beginning(places(), List.of(), Duration.ofMinutes(1), this::opener);
        windows = new Windows(places(), beginning, model -> Windows.begin(model, beginning));
        return windows.first();
    }

    /// Keeps what is opened, to be asked whether it was closed.
    private ArchiveOpener opener(NotesStore notebook) {
        return place -> {
            Archive opened = places().opener(notebook).open(place);
            archives.add(opened);
            return opened;
        };
    }

    /// How large the text and the window are at the next start.
    private void size(double scale, int width, int height) throws IOException {
        var file = new SettingsStore(places().settingsFile());
        var known = file.load().settings();
        var window = known.window();
        file.save(
                known.withReading(known.reading().withScale(scale))
                        .withWindow(
                                new WindowSettings(
                                        width,
                                        height,
                                        false,
                                        window.navigationWidth(),
                                        window.listWidth())));
    }

    /// Where each paragraph of the text stands, and how wide it is.
    private static List<String> places(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll(".passage").stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .map(b -> "%.0f %.0f %.0f".formatted(b.getMinX(), b.getMinY(), b.getWidth()))
                .toList();
    }

    private static int marks(Scene scene) {
        return scene.getRoot().lookupAll(".hit-mark").size();
    }
}
