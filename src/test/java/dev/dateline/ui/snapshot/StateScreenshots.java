package dev.dateline.ui.snapshot;

import dev.dateline.library.Archive;
import dev.dateline.library.DataDirectories;
import dev.dateline.library.SampleArticles;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.archive.ArchiveFailureText;
import dev.dateline.ui.archive.ArchiveStatusText;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.SceneImageWriter;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.launch.WindowComponents;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.testing.GeneratedArchive;
import dev.dateline.ui.testing.IndexLockHolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Renders the window in exceptional states, such as a missing drive or a locked index.
final class StateScreenshots {
    private static final int ARTICLES = 8000;

    /// Number of files read from which the progress bar shows it.
    private static final int MIN_PROGRESS = 800;

    private final Path target;
    private final Path folder;
    private final Theme theme;
    private final int width;
    private final int height;
    private final String suffix;

    /// The folder of indexes, notes and settings, new for each image.
    private Path home;

    /// @param suffix is added to the name of each image
    StateScreenshots(Path target, Path folder, Theme theme, int width, int height, String suffix) {
        this.target = target;
        this.folder = folder;
        this.theme = theme;
        this.width = width;
        this.height = height;
        this.suffix = suffix;
        home = folder;
    }

    void renderAll() throws IOException {
        render("welcome", _ -> {});
        render(
                "empty-archive",
                components -> open(components, Files.createDirectories(folder.resolve("inbox"))));
        render("problems", this::problems);
        render("drive-gone", this::driveGone);
        render("locked", this::locked);
        render("disk-full", this::diskFull);
        render("indexing", this::indexing);
    }

    void renderPaused() throws IOException {
        render("paused", this::paused);
    }

    @FunctionalInterface
    private interface Scenario {
        void play(WindowComponents components) throws IOException;
    }

    private void render(String name, Scenario scenario) throws IOException {
        FxThread.startHeadless();
        home = Files.createTempDirectory(folder, "state");
        var paths =
                new AppPaths(
                        new DataDirectories(home.resolve("indexes"), home.resolve("notes")),
                        home.resolve("settings.json"),
                        home.resolve("sample"));
        try (var components =
                WindowComponents.create(
                        paths,
                        _ -> new HeadlessDesktopServices(),
                        s ->
                                s.withTheme(theme.key())
                                        .withWindow(
                                                new WindowSettings(width, height, false, 216, 400)),
                        _ -> _ -> {})) {
            FxThread.run(() -> components.model().notesModel().stopRecording());
            scenario.play(components);
            awaitFrames();
            SceneImageWriter.write(components.scene(), 1, target.resolve(name + suffix + ".png"));
        }
    }

    private void problems(WindowComponents components) throws IOException {
        Path archive = sample();
        Files.write(archive.resolve("cover.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 5});
        Files.writeString(archive.resolve("draft.txt"), "A draft that nobody gave a date.");
        Files.writeString(archive.resolve("leap.txt"), "date 2022-02-30 A day too many\n\nText.");
        Files.createFile(archive.resolve("nothing.txt"));
        open(components, archive);
        FxThread.run(() -> components.window().views().problems().show(true));
    }

    private void driveGone(WindowComponents components) throws IOException {
        Path archive = sample();
        open(components, archive);
        Path away = folder.resolve("away");
        Files.move(archive, away);
        FxThread.run(() -> components.model().archive().refresh());
        awaitIdle(components);
        Files.move(away, archive);
    }

    private void locked(WindowComponents components) throws IOException {
        Path archive = sample();
        open(components, archive);
        Files.writeString(archive.resolve("new.txt"), "date 2023-12-24 New\n\nText.");
        try (var other = Archive.open(archive, home.resolve("indexes"));
                var _ = new IndexLockHolder(other)) {
            FxThread.run(() -> components.model().archive().refresh());
            awaitIdle(components);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /// Shows the failure of a full disk, which cannot be filled here.
    private void diskFull(WindowComponents components) throws IOException {
        Path archive = sample();
        open(components, archive);
        var full = new IOException("No space left on device");
        FxThread.run(() ->
                components
                        .notices()
                        .showFailure(
                                ArchiveFailureText.refreshFailure(archive, full),
                                full,
                                new Action("Try again", () -> {})));
    }

    private void indexing(WindowComponents components) throws IOException {
        Path archive = folder.resolve("grown");
        if (!Files.exists(archive)) {
            GeneratedArchive.write(folder, ARTICLES);
        }
        FxThread.run(() -> components.model().archive().open(archive));
        await(() ->
                components.model().search().resultProperty().get().total() > 0
                        && components.model().archive().refreshProperty().get()
                                instanceof RefreshState.Running(var progress, var rate)
                        && progress.done() > MIN_PROGRESS
                        && rate > 0);
        FxThread.run(() -> components.model().search().textProperty().set("harbour"));
        await(() -> !components.model().search().searchingProperty().get());
    }

    private void paused(WindowComponents components) throws IOException {
        indexing(components);
        FxThread.run(() -> components.model().archive().pauseRefresh());
        await(() ->
                ArchiveStatusText.isPaused(components.model().archive().refreshProperty().get()));
    }

    private Path sample() throws IOException {
        Path parent = Files.createTempDirectory(folder, "sample");
        return SampleArticles.unpack(parent.resolve("nordhaven"));
    }

    private void open(WindowComponents components, Path archive) throws IOException {
        FxThread.run(() -> components.model().archive().open(archive));
        awaitIdle(components);
    }

    private static void awaitIdle(WindowComponents components) throws IOException {
        await(() -> components.model().isIdle() && components.jobs().unfinishedCount() == 0);
    }

    private static void awaitFrames() throws IOException {
        int[] frames = {0};
        await(() -> ++frames[0] > 4);
    }

    private static void await(BooleanSupplier condition) throws IOException {
        try {
            FxThread.await(condition, Duration.ofMinutes(5));
        } catch (TimeoutException e) {
            throw new IOException(e);
        }
    }
}
