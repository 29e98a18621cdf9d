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

/// Tests that a new window draws the article read last before its other parts exist.
class StartupArticleStoryTest extends MultiWindowFixture {
    private final List<Archive> archives = new CopyOnWriteArrayList<>();

    @Test
    void restoresArticleThenList() throws IOException {
        AppWindow previous = windows.first();
        show(previous, nordhaven);
        robot(previous).awaitText("36 found");
        robot(previous).await(() -> !openPath(previous).isEmpty(), "the first");
        String first = openPath(previous);
        FxThread.run(() -> previous.components().window().views().middle().moveSelection(1));
        robot(previous).await(() -> !openPath(previous).equals(first), "the next");
        String last = openPath(previous);
        closeAll();

        AppWindow again = reopened();
        again.show();
        robot(again).await(() -> openPath(again).equals(last), last);
        robot(again).awaitText("36 found");
        robot(again)
                .await(
                        () -> again.components().window().views().columns().isComplete(),
                        "the columns");
        assertEquals(
                1,
                FxThread.call(() -> again.components().window().views().results().selectedCount()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1280, 800", "1, 720, 600", "1, 1920, 1080",
        "1.5, 1280, 800", "1.5, 720, 600", "1.5, 1920, 1080",
        "2, 1280, 800", "2, 720, 600", "2, 1920, 1080"
    })
    void articleDoesNotMoveWhenPartsAppear(double scale, int width, int height) throws IOException {
        closeOnArticle("karsova");
        saveSize(scale, width, height);
        AppWindow again = reopened();
        Scene scene = again.components().scene();
        assertTrue(again.components().frame().isShowingStartupArticle());
        assertFalse(again.components().isComplete());
        again.show();
        List<String> initial = FxThread.call(() -> paragraphBounds(scene));
        int highlights = FxThread.call(() -> highlightCount(scene));
        assertTrue(highlights > 0, "hits of what was searched last");
        Set<List<String>> observed = new LinkedHashSet<>();
        robot(again)
                .await(
                        () -> {
                            observed.add(paragraphBounds(scene));
                            return again.components().isComplete();
                        },
                        "the rest");
        robot(again).awaitText("10 found");
        robot(again).await(() -> !openPath(again).isEmpty(), "the article itself");
        FxThread.run(() -> observed.add(paragraphBounds(scene)));
        assertEquals(Set.of(initial), observed);
        assertEquals(highlights, FxThread.call(() -> highlightCount(scene)));
        for (String bar : List.of(".article-tool-bar .button", ".position-bar", ".dl-header")) {
            assertNotNull(FxThread.call(() -> scene.lookup(bar)), bar);
        }
    }

    @Test
    void earlyCloseClosesArchive() throws IOException {
        closeOnArticle("karsova");
        AppWindow again = reopened();
        Archive opened = archives.getLast();
        FxThread.run(() -> {
            var stage = (Stage) again.components().scene().getWindow();
            stage.setOnShown(
                    _ -> FxThread.runLater(stage::close)); // before the other parts are created
        });
        again.show();
        closeAll();
        assertFalse(FxThread.call(() -> again.components().isComplete()));
        assertThrows(Exception.class, opened::stats);
        AppWindow third = reopened();
        third.show();
        robot(third).awaitText("10 found");
    }

    @Test
    void keysTypedEarlyAreKept() throws IOException {
        closeOnArticle("");
        AppWindow again = reopened();
        WindowRobot robot = robot(again);
        again.show();
        FxThread.run(() -> {
            assertFalse(again.components().isComplete());
            robot.typeNow("/karsova");
        });
        robot.awaitText("10 found");
        assertEquals(
                "karsova",
                FxThread.call(() -> again.components().model().search().textProperty().get()));
    }

    @Test
    void earlyCommandCreatesOtherParts() throws IOException {
        closeOnArticle("");
        AppWindow again = reopened();
        again.show();
        FxThread.run(() -> again.components().frame().article().toggleStar());
        robot(again).awaitText("Starred");
        robot(again).awaitText("36 found");
    }

    @Test
    void missingStartupArticleIsReported() throws IOException {
        String last = closeOnArticle("");
        Files.delete(nordhaven.resolve(last));
        try (var archive = Archive.open(nordhaven, folder.resolve("index"))) {
            archive.refresh(JobContext.QUIET);
        }
        AppWindow again = reopened();
        assertFalse(again.components().frame().isShowingStartupArticle());
        again.show();
        robot(again).awaitText("35 found");
        robot(again).awaitText("no longer in the archive");
        assertEquals("nordhaven – Dateline", title(again));
    }

    private static String title(AppWindow window) {
        return FxThread.call(() -> ((Stage) window.components().scene().getWindow()).getTitle());
    }

    /// Searches an archive, opens an article and closes the window. Returns the path of the
    /// article.
    private String closeOnArticle(String query) throws IOException {
        AppWindow previous = windows.first();
        show(previous, nordhaven);
        robot(previous).awaitText("36 found");
        if (!query.isEmpty()) {
            FxThread.run(() -> previous.components().model().search().textProperty().set(query));
            robot(previous).awaitText("10 found");
            FxThread.run(() -> previous.components().window().views().middle().moveSelection(1));
        }
        robot(previous).await(() -> !openPath(previous).isEmpty(), "an article");
        robot(previous).awaitText("up to date");
        String last = openPath(previous);
        closeAll();
        return last;
    }

    /// Returns the first window of another start, not shown yet.
    private AppWindow reopened() {
        var loader = new StartupLoader(paths(), List.of(), Duration.ofMinutes(1), this::opener);
        windows =
                new WindowManager(
                        paths(), loader, model -> WindowManager.showFirstArchive(model, loader));
        return windows.first();
    }

    /// Remembers the opened archives, so that tests can check that they are closed.
    private ArchiveOpener opener(NotesStore notebook) {
        return path -> {
            Archive opened = paths().opener(notebook).open(path);
            archives.add(opened);
            return opened;
        };
    }

    /// Saves the text scale and the window size for the next start.
    private void saveSize(double scale, int width, int height) throws IOException {
        var file = new SettingsStore(paths().settingsFile());
        var saved = file.load().settings();
        var window = saved.window();
        file.save(
                saved.withReading(saved.reading().withScale(scale))
                        .withWindow(
                                new WindowSettings(
                                        width,
                                        height,
                                        false,
                                        window.navigationWidth(),
                                        window.listWidth())));
    }

    /// Returns the position and width of each paragraph.
    private static List<String> paragraphBounds(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll(".article-paragraph").stream()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .map(b -> "%.0f %.0f %.0f".formatted(b.getMinX(), b.getMinY(), b.getWidth()))
                .toList();
    }

    private static int highlightCount(Scene scene) {
        return scene.getRoot().lookupAll(".hit-mark").size();
    }
}
