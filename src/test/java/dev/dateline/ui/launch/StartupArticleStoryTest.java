package dev.dateline.ui.launch;

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
import dev.dateline.ui.archive.ArchiveOpener;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.MultiWindowFixture;
import dev.dateline.ui.testing.WindowRobot;

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
class StartupArticleStoryTest extends MultiWindowFixture {
    private final List<Archive> archives = new CopyOnWriteArrayList<>();

    @Test
    void startsOnTheArticleThatWasLeftAndThenShowsTheListBesideIt() throws IOException {
        AppWindow left = windows.first();
        show(left, nordhaven);
        hands(left).awaitText("36 found");
        hands(left).await(() -> !read(left).isEmpty(), "the first");
        String first = read(left);
        FxThread.run(() -> left.components().window().middle().moveSelection(1));
        hands(left).await(() -> !read(left).equals(first), "the next");
        String last = read(left);
        closeAll();

        AppWindow again = reopened();
        again.show();
        hands(again).await(() -> read(again).equals(last), last);
        hands(again).awaitText("36 found");
        hands(again)
                .await(
                        () -> again.components().window().deferredColumns().isComplete(),
                        "the columns");
        assertEquals(1, FxThread.call(() -> again.components().window().results().selectedCount()));
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
        AppWindow again = reopened();
        Scene scene = again.components().scene();
        assertTrue(again.components().frame().isShowingStartupArticle());
        assertFalse(again.components().isComplete());
        again.show();
        List<String> places = FxThread.call(() -> places(scene));
        int marked = FxThread.call(() -> marks(scene));
        assertTrue(marked > 0, "hits of what was searched last");
        Set<List<String>> moved = new LinkedHashSet<>();
        hands(again)
                .await(
                        () -> {
                            moved.add(places(scene));
                            return again.components().isComplete();
                        },
                        "the rest");
        hands(again).awaitText("10 found");
        hands(again).await(() -> !read(again).isEmpty(), "the article itself");
        FxThread.run(() -> moved.add(places(scene)));
        assertEquals(Set.of(places), moved);
        assertEquals(marked, FxThread.call(() -> marks(scene)));
        for (String bar : List.of(".article-tool-bar .button", ".position-bar", ".dl-header")) {
            assertNotNull(FxThread.call(() -> scene.lookup(bar)), bar);
        }
    }

    @Test
    void aWindowThatIsClosedAsItShowsAnArticleOnlyHasKeptNothingAndLeavesNoArchiveOpen()
            throws IOException {
        leaveOn("karsova");
        AppWindow again = reopened();
        Archive opened = archives.getLast();
        FxThread.run(() -> {
            var stage = (Stage) again.components().scene().getWindow();
            stage.setOnShown(_ -> FxThread.runLater(stage::close)); // sooner than a few frames
        });
        again.show();
        closeAll();
        assertFalse(FxThread.call(() -> again.components().isComplete()));
        assertThrows(Exception.class, opened::stats);
        AppWindow third = reopened();
        third.show();
        hands(third).awaitText("10 found");
    }

    @Test
    void whatIsTypedIntoAWindowThatShowsAnArticleOnlyIsNotLost() throws IOException {
        leaveOn("");
        AppWindow again = reopened();
        WindowRobot hands = hands(again);
        again.show();
        FxThread.run(() -> {
            assertFalse(again.components().isComplete());
            hands.typeNow("/karsova");
        });
        hands.awaitText("10 found");
        assertEquals(
                "karsova",
                FxThread.call(() -> again.components().model().search().textProperty().get()));
    }

    @Test
    void whatIsAskedOfAWindowThatShowsAnArticleOnlyMakesTheRest() throws IOException {
        leaveOn("");
        AppWindow again = reopened();
        again.show();
        FxThread.run(() -> again.components().frame().article().toggleStar());
        hands(again).awaitText("Starred");
        hands(again).awaitText("36 found");
    }

    @Test
    void anArticleThatIsGoneIsNotWaitedFor() throws IOException {
        String last = leaveOn("");
        Files.delete(nordhaven.resolve(last));
        try (var archive = Archive.open(nordhaven, folder.resolve("index"))) {
            archive.refresh(JobContext.QUIET);
        }
        AppWindow again = reopened();
        assertFalse(again.components().frame().isShowingStartupArticle());
        again.show();
        hands(again).awaitText("35 found");
        hands(again).awaitText("no longer in the archive");
        assertEquals("nordhaven – Dateline", title(again));
    }

    private static String title(AppWindow window) {
        return FxThread.call(() -> ((Stage) window.components().scene().getWindow()).getTitle());
    }

    /// Searches in an archive, reads what is found first, and closes the window; answers what was
    /// read.
    private String leaveOn(String query) throws IOException {
        AppWindow left = windows.first();
        show(left, nordhaven);
        hands(left).awaitText("36 found");
        if (!query.isEmpty()) {
            FxThread.run(() -> left.components().model().search().textProperty().set(query));
            hands(left).awaitText("10 found");
            FxThread.run(() -> left.components().window().middle().moveSelection(1));
        }
        hands(left).await(() -> !read(left).isEmpty(), "an article");
        hands(left).awaitText("up to date");
        String last = read(left);
        closeAll();
        return last;
    }

    /// The first window of another start, not shown yet.
    private AppWindow reopened() {
        var beginning = new StartupLoader(places(), List.of(), Duration.ofMinutes(1), this::opener);
        windows =
                new WindowManager(
                        places(),
                        beginning,
                        model -> WindowManager.showFirstArchive(model, beginning));
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
        return scene.getRoot().lookupAll(".article-paragraph").stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .map(b -> "%.0f %.0f %.0f".formatted(b.getMinX(), b.getMinY(), b.getWidth()))
                .toList();
    }

    private static int marks(Scene scene) {
        return scene.getRoot().lookupAll(".hit-mark").size();
    }
}
