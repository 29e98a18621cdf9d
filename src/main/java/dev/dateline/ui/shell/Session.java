package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.notes.Change;
import dev.dateline.settings.Settings;
import dev.dateline.settings.SettingsFile;
import dev.dateline.ui.fx.FxJobRunner;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.Notices;

import javafx.scene.Scene;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One window's objects, made with `new` and closed in reverse. Made and closed on any thread but
/// the FX thread.
final class Session implements AutoCloseable {
    private final FxJobRunner jobs = new FxJobRunner();
    private final Notices notices;
    private final Reader reader;
    private final Preferences preferences;
    private final WindowModel model;
    private final MainWindow window;
    private final Scene scene;

    /// A reader's first window, that no stage shows yet.
    ///
    /// @param change what is to be different from the settings on disk
    /// @param keeper keeps changed settings
    static Session begin(
            Places places,
            Function<Session, Desk> desk,
            UnaryOperator<Settings> change,
            Function<SettingsFile, Preferences.Keeper> keeper) {
        var notices = new Notices();
        Reader reader = Reader.open(places, change, keeper, notices);
        return new Session(
                places, places.opener(reader.notebook()), reader, desk, _ -> {}, notices);
    }

    /// The same, with what was read beforehand.
    ///
    /// @param begin as for another window
    static Session begin(
            Places places,
            Beginning beginning,
            Function<Session, Desk> desk,
            Consumer<WindowModel> begin) {
        return new Session(places, beginning, beginning.reader(), desk, begin, beginning.notices());
    }

    /// Another window of a reader.
    ///
    /// @param begin has it show something: the archive opens while the window is made
    Session(
            Places places,
            Reader reader,
            Function<Session, Desk> desk,
            Consumer<WindowModel> begin) {
        this(places, places.opener(reader.notebook()), reader, desk, begin, new Notices());
    }

    private Session(
            Places places,
            ArchiveOpener opener,
            Reader reader,
            Function<Session, Desk> desk,
            Consumer<WindowModel> begin,
            Notices notices) {
        this.reader = reader;
        this.notices = notices;
        preferences = FxThread.call(() -> new Preferences(reader, jobs, notices));
        model =
                FxThread.call(() ->
                        new WindowModel(
                                places.sample(), opener, reader, jobs, notices, preferences));
        window =
                FxThread.call(() -> {
                    begin.accept(model); // what comes of it is heard once the window is made
                    return new MainWindow(model, desk.apply(this));
                });
        scene =
                FxThread.call(() -> {
                    var size = preferences.get().window();
                    return new WindowScene(window, preferences, size.width(), size.height())
                            .scene();
                });
        FxThread.run(() -> Drops.install(scene, model));
        FxThread.run(this::reportBugs);
    }

    /// What nobody expected on the FX thread is said like any other failure.
    private void reportBugs() {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, bug) -> notices.report(Messages.of("window.bug"), bug));
    }

    FxJobRunner jobs() {
        return jobs;
    }

    Notices notices() {
        return notices;
    }

    Reader reader() {
        return reader;
    }

    Preferences preferences() {
        return preferences;
    }

    WindowModel model() {
        return model;
    }

    MainWindow window() {
        return window;
    }

    Scene scene() {
        return scene;
    }

    /// So that the archive opens again where it was left. Failing to keep that is no reason not to
    /// close.
    private void keepPlace() {
        Optional<Change> place = FxThread.call(window::leaving);
        try {
            if (place.isPresent() && model.keeping().isAttended()) {
                model.notebook().note(place.get());
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Session.class).warn("the place read at was not kept", e);
        }
    }

    @Override
    public void close() throws IOException {
        keepPlace();
        FxThread.run(() -> {
            model.leave();
            model.archive().stopListening();
        });
        jobs.close();
        Archive open = FxThread.call(() -> model.archive().archiveProperty()).get();
        if (open != null) {
            open.close();
        }
    }
}
