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

/// Makes the pictures of what the window says where something is missing, in the way, or still on
/// its way: each brought about as it would come about.
final class StateScreenshots {
    private static final int MANY = 8000;

    /// So many files are read that the bar shows it.
    private static final int ENOUGH = 800;

    private final Path target;
    private final Path folder;
    private final Theme theme;
    private final int width;
    private final int height;
    private final String suffix;

    /// What a reader has apart from articles; of each picture its own, so that none knows
    /// another's.
    private Path home;

    /// @param suffix stands behind each picture's name
    StateScreenshots(Path target, Path folder, Theme theme, int width, int height, String suffix) {
        this.target = target;
        this.folder = folder;
        this.theme = theme;
        this.width = width;
        this.height = height;
        this.suffix = suffix;
        home = folder;
    }

    void makeAll() throws IOException {
        make("welcome", _ -> {});
        make(
                "empty-archive",
                session -> open(session, Files.createDirectories(folder.resolve("inbox"))));
        make("problems", this::problems);
        make("drive-gone", this::driveGone);
        make("locked", this::locked);
        make("disk-full", this::diskFull);
        make("indexing", this::indexing);
    }

    void makePaused() throws IOException {
        make("paused", this::paused);
    }

    @FunctionalInterface
    private interface Scenario {
        void play(WindowComponents session) throws IOException;
    }

    private void make(String name, Scenario scenario) throws IOException {
        FxThread.startHeadless();
        home = Files.createTempDirectory(folder, "state");
        var places =
                new AppPaths(
                        new DataDirectories(home.resolve("indexes"), home.resolve("notes")),
                        home.resolve("settings.json"),
                        home.resolve("sample"));
        try (var session =
                WindowComponents.create(
                        places,
                        _ -> new HeadlessDesktopServices(),
                        s ->
                                s.withTheme(theme.key())
                                        .withWindow(
                                                new WindowSettings(width, height, false, 216, 400)),
                        _ -> _ -> {})) {
            FxThread.run(() -> session.model().notesModel().stopRecording());
            scenario.play(session);
            frames();
            SceneImageWriter.write(session.scene(), 1, target.resolve(name + suffix + ".png"));
        }
    }

    private void problems(WindowComponents session) throws IOException {
        Path archive = sample();
        Files.write(archive.resolve("cover.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0, 5});
        Files.writeString(archive.resolve("draft.txt"), "A draft that nobody gave a date.");
        Files.writeString(archive.resolve("leap.txt"), "date 2022-02-30 A day too many\n\nText.");
        Files.createFile(archive.resolve("nothing.txt"));
        open(session, archive);
        FxThread.run(() -> session.window().views().problems().show(true));
    }

    private void driveGone(WindowComponents session) throws IOException {
        Path archive = sample();
        open(session, archive);
        Path away = folder.resolve("away");
        Files.move(archive, away);
        FxThread.run(() -> session.model().archive().refresh());
        rest(session);
        Files.move(away, archive);
    }

    private void locked(WindowComponents session) throws IOException {
        Path archive = sample();
        open(session, archive);
        Files.writeString(archive.resolve("new.txt"), "date 2023-12-24 New\n\nText.");
        try (var other = Archive.open(archive, home.resolve("indexes"));
                var _ = new IndexLockHolder(other)) {
            FxThread.run(() -> session.model().archive().refresh());
            rest(session);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /// A full disk cannot be brought about here: its failure is.
    private void diskFull(WindowComponents session) throws IOException {
        Path archive = sample();
        open(session, archive);
        var full = new IOException("No space left on device");
        FxThread.run(() ->
                session.notices()
                        .showFailure(
                                ArchiveFailureText.refreshFailure(archive, full),
                                full,
                                new Action("Try again", () -> {})));
    }

    private void indexing(WindowComponents session) throws IOException {
        Path archive = folder.resolve("grown");
        if (!Files.exists(archive)) {
            GeneratedArchive.write(folder, MANY);
        }
        FxThread.run(() -> session.model().archive().open(archive));
        await(() ->
                session.model().search().resultProperty().get().total() > 0
                        && session.model().archive().refreshProperty().get()
                                instanceof RefreshState.Running(var progress, var rate)
                        && progress.done() > ENOUGH
                        && rate > 0);
        FxThread.run(() -> session.model().search().textProperty().set("harbour"));
        await(() -> !session.model().search().searchingProperty().get());
    }

    private void paused(WindowComponents session) throws IOException {
        indexing(session);
        FxThread.run(() -> session.model().archive().pauseRefresh());
        await(() -> ArchiveStatusText.isPaused(session.model().archive().refreshProperty().get()));
    }

    private Path sample() throws IOException {
        Path own = Files.createTempDirectory(folder, "sample");
        return SampleArticles.unpack(own.resolve("nordhaven"));
    }

    private void open(WindowComponents session, Path archive) throws IOException {
        FxThread.run(() -> session.model().archive().open(archive));
        rest(session);
    }

    private static void rest(WindowComponents session) throws IOException {
        await(() -> session.model().isIdle() && session.jobs().unfinishedCount() == 0);
    }

    private static void frames() throws IOException {
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
