package dev.dateline.ui.launch;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.settings.Settings;
import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.archive.ArchiveOpener;
import dev.dateline.ui.article.StartupArticle;
import dev.dateline.ui.fx.DesktopServices;
import dev.dateline.ui.fx.FxJobRunner;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.profile.SettingsModel;
import dev.dateline.ui.profile.UserProfile;
import dev.dateline.ui.window.MainWindow;
import dev.dateline.ui.window.WindowArticleActions;
import dev.dateline.ui.window.WindowFrame;
import dev.dateline.ui.window.WindowModel;

import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Creates the objects of one window and closes them in reverse order.
///
/// Created and closed on any thread except the FX thread.
public final class WindowComponents implements AutoCloseable {
    private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(10);
    private static final int IDLE_FRAMES = 3;

    private final FxJobRunner jobs = new FxJobRunner();
    private final StartupData data;
    private final WindowModel model;
    private final DesktopServices desktop;
    private final Consumer<WindowModel> onStart;
    private final WindowFrame frame;
    private final WindowScene scene;
    private @Nullable MainWindow window;
    private boolean closed;

    /// The data that is loaded before a window is created.
    ///
    /// @param notices may already contain failures
    /// @param article is drawn before the other parts of the window are created, by [#complete]
    record StartupData(
            ArchiveOpener opener,
            UserProfile profile,
            NoticeModel notices,
            Optional<StartupArticle> article) {
        /// Data of a window without a startup article.
        static StartupData of(AppPaths paths, UserProfile profile, NoticeModel notices) {
            return new StartupData(
                    paths.opener(profile.notebook()), profile, notices, Optional.empty());
        }
    }

    /// Creates the components of a window that is not shown on the screen.
    ///
    /// @param change applies to the settings that were loaded
    /// @param saver returns the saver of changed settings for a file
    public static WindowComponents create(
            AppPaths paths,
            Function<WindowComponents, DesktopServices> desktop,
            UnaryOperator<Settings> change,
            Function<SettingsStore, SettingsModel.SettingsSaver> saver) {
        var notices = new NoticeModel();
        var profile = UserProfile.open(paths, change, saver, notices);
        return new WindowComponents(
                paths, StartupData.of(paths, profile, notices), desktop, _ -> {});
    }

    /// @param desktop returns the desktop services; it may use only [#jobs] and [#notices]
    /// @param onStart is called on the FX thread when the parts of the window exist
    WindowComponents(
            AppPaths paths,
            StartupData data,
            Function<WindowComponents, DesktopServices> desktop,
            Consumer<WindowModel> onStart) {
        this.data = data;
        this.onStart = onStart;
        this.desktop = desktop.apply(this);
        model =
                FxThread.call(() ->
                        new WindowModel(
                                paths.sampleArchive(),
                                data.opener(),
                                data.profile(),
                                jobs,
                                data.notices()));
        frame =
                FxThread.call(() ->
                        new WindowFrame(
                                new WindowArticleActions(
                                        model.archive(),
                                        model.navigator(),
                                        this.desktop,
                                        () -> window().articleServices()),
                                model.settingsModel().get().window()));
        scene = FxThread.call(() -> new WindowScene(frame, model.settingsModel()));
        FxThread.run(
                () -> data.article().ifPresentOrElse(frame::showStartupArticle, this::complete));
        FxThread.run(
                () -> WindowDropHandler.install(scene.scene(), model.links(), model.archive()));
        FxThread.run(this::reportUncaughtExceptions);
    }

    private void reportUncaughtExceptions() {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, bug) -> notices().report(Messages.of("window.unexpected-error"), bug));
    }

    public FxJobRunner jobs() {
        return jobs;
    }

    public NoticeModel notices() {
        return data.notices();
    }

    UserProfile profile() {
        return data.profile();
    }

    public SettingsModel settingsModel() {
        return model.settingsModel();
    }

    public WindowModel model() {
        return model;
    }

    /// Creates the parts of the window that do not exist yet. FX thread only.
    void complete() {
        if (!closed) {
            window();
        }
    }

    /// Returns the window, and creates its parts if they do not exist yet. FX thread only while
    /// they may not exist.
    public MainWindow window() {
        MainWindow created = window;
        if (created == null) {
            created = new MainWindow(frame, model, desktop);
            window = created;
            scene.installCommands(created);
            if (frame.isShowingStartupArticle()) {
                // or else the columns would say for a moment that there is nothing
                created.views().columns().deferUntilArticleDrawn();
            }
            onStart.accept(model);
            frame.onPartsReady();
        }
        return created;
    }

    /// Returns whether all parts exist and the columns beside the article are filled.
    public boolean isComplete() {
        return window != null && window.views().columns().isComplete();
    }

    /// Waits until everything in the window has loaded and is drawn. Not on the FX thread.
    ///
    /// @throws IOException if it is still loading after ten minutes
    public void awaitIdle() throws IOException {
        int[] idleFrames = {0};
        try {
            FxThread.await(
                    () -> {
                        boolean idle =
                                model.isIdle() && isComplete() && jobs.unfinishedCount() == 0;
                        idleFrames[0] = idle ? idleFrames[0] + 1 : 0;
                        return idleFrames[0] >= IDLE_FRAMES;
                    },
                    IDLE_TIMEOUT);
        } catch (TimeoutException e) {
            throw new IOException(e);
        }
    }

    WindowFrame frame() {
        return frame;
    }

    public Scene scene() {
        return scene.scene();
    }

    /// Records the reading position in the notes. A failure is only logged, because it must not
    /// prevent closing.
    private void saveReadingPosition() {
        Optional<NoteEvent> position = FxThread.call(this::readingPositionEvent);
        try {
            if (position.isPresent() && model.notesModel().isRecording()) {
                model.notesStore().record(position.get());
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(WindowComponents.class)
                    .warn("the reading position was not saved", e);
        }
    }

    private Optional<NoteEvent> readingPositionEvent() {
        return window == null ? Optional.empty() : window.readingPositionEvent();
    }

    @Override
    public void close() throws IOException {
        saveReadingPosition();
        FxThread.run(() -> {
            closed = true;
            model.saveSession();
            model.archive().stopListening();
        });
        jobs.close();
        data.opener().close();
        Archive open = FxThread.call(() -> model.archive().archiveProperty()).get();
        if (open != null) {
            open.close();
        }
    }
}
