package dev.dateline.ui.launch;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.settings.Settings;
import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.archive.ArchiveOpener;
import dev.dateline.ui.fx.FxJobRunner;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.profile.SettingsModel;
import dev.dateline.ui.profile.UserProfile;
import dev.dateline.ui.window.DesktopServices;
import dev.dateline.ui.window.MainWindow;
import dev.dateline.ui.window.StartupArticle;
import dev.dateline.ui.window.WindowArticleActions;
import dev.dateline.ui.window.WindowFrame;
import dev.dateline.ui.window.WindowModel;
import dev.dateline.ui.window.WindowScene;

import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One window's objects, made with `new` and closed in reverse. Made and closed on any thread but
/// the FX thread.
public final class WindowComponents implements AutoCloseable {
    private final FxJobRunner jobs = new FxJobRunner();
    private final ArchiveOpener opener;
    private final NoticeModel notices;
    private final UserProfile profile;
    private final SettingsModel settingsModel;
    private final WindowModel model;
    private final DesktopServices desktopServices;
    private final Consumer<WindowModel> begin;
    private final WindowFrame frame;
    private final WindowScene scene;
    private @Nullable MainWindow window;
    private boolean closed;

    /// A reader's first window, that no stage shows yet.
    ///
    /// @param change what is to be different from the settings on disk
    /// @param keeper keeps changed settings
    public static WindowComponents begin(
            AppPaths places,
            Function<WindowComponents, DesktopServices> desk,
            UnaryOperator<Settings> change,
            Function<SettingsStore, SettingsModel.SettingsSaver> keeper) {
        var notices = new NoticeModel();
        UserProfile reader = UserProfile.open(places, change, keeper, notices);
        return new WindowComponents(
                places,
                places.opener(reader.notebook()),
                reader,
                desk,
                _ -> {},
                notices,
                Optional.empty());
    }

    /// The same, with what was read beforehand. An article among it is drawn before the rest of the
    /// window is made, by [#complete].
    ///
    /// @param begin as for another window
    static WindowComponents begin(
            AppPaths places,
            StartupLoader beginning,
            Function<WindowComponents, DesktopServices> desk,
            Consumer<WindowModel> begin) {
        return new WindowComponents(
                places,
                beginning,
                beginning.profile(),
                desk,
                begin,
                beginning.notices(),
                beginning.article());
    }

    /// Another window of a reader.
    ///
    /// @param begin has it show something: the archive opens while the window is made
    WindowComponents(
            AppPaths places,
            UserProfile reader,
            Function<WindowComponents, DesktopServices> desk,
            Consumer<WindowModel> begin) {
        this(
                places,
                places.opener(reader.notebook()),
                reader,
                desk,
                begin,
                new NoticeModel(),
                Optional.empty());
    }

    private WindowComponents(
            AppPaths places,
            ArchiveOpener opener,
            UserProfile reader,
            Function<WindowComponents, DesktopServices> desk,
            Consumer<WindowModel> begin,
            NoticeModel notices,
            Optional<StartupArticle> first) {
        this.opener = opener;
        this.profile = reader;
        this.notices = notices;
        this.begin = begin;
        this.desktopServices = desk.apply(this);
        settingsModel = FxThread.call(() -> new SettingsModel(reader, jobs, notices));
        model =
                FxThread.call(() ->
                        new WindowModel(
                                places.sampleArchive(),
                                opener,
                                reader,
                                jobs,
                                notices,
                                settingsModel));
        frame =
                FxThread.call(() ->
                        new WindowFrame(
                                new WindowArticleActions(model, this.desktopServices, this::window),
                                settingsModel.get().window()));
        scene = FxThread.call(() -> new WindowScene(frame, settingsModel));
        FxThread.run(() -> first.ifPresentOrElse(frame::showStartupArticle, this::complete));
        FxThread.run(() -> WindowDropHandler.install(scene.scene(), model));
        FxThread.run(this::reportUncaughtExceptions);
    }

    /// What nobody expected on the FX thread is said like any other failure.
    private void reportUncaughtExceptions() {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, bug) -> notices.report(Messages.of("window.unexpected-error"), bug));
    }

    public FxJobRunner jobs() {
        return jobs;
    }

    public NoticeModel notices() {
        return notices;
    }

    UserProfile profile() {
        return profile;
    }

    public SettingsModel settingsModel() {
        return settingsModel;
    }

    public WindowModel model() {
        return model;
    }

    /// Makes what of the window is not made yet, and begins. To be called on the FX thread.
    void complete() {
        if (!closed) {
            window();
        }
    }

    /// All of the window; to be asked for on the FX thread while it may not be complete.
    public MainWindow window() {
        MainWindow made = window;
        if (made == null) {
            made = new MainWindow(frame, model, desktopServices);
            window = made;
            scene.installCommands(made);
            if (frame.isShowingStartupArticle()) {
                made.deferredColumns()
                        .deferUntilArticleDrawn(); // or else they would say that nothing is there
            }
            begin.accept(model);
            frame.onPartsReady();
        }
        return made;
    }

    /// Whether the window is complete, or only an article yet.
    public boolean isComplete() {
        return window != null && window.deferredColumns().isComplete();
    }

    WindowFrame frame() {
        return frame;
    }

    public Scene scene() {
        return scene.scene();
    }

    /// So that the archive opens again where it was left. Failing to keep that is no reason not to
    /// close.
    private void saveReadingPosition() {
        Optional<NoteEvent> place = FxThread.call(this::readingPositionEvent);
        try {
            if (place.isPresent() && model.notesModel().isRecording()) {
                model.notebook().record(place.get());
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(WindowComponents.class)
                    .warn("the place read at was not kept", e);
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
        opener.close();
        Archive open = FxThread.call(() -> model.archive().archiveProperty()).get();
        if (open != null) {
            open.close();
        }
    }
}
