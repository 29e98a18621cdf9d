package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.settings.Settings;
import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.fx.FxJobRunner;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.notice.NoticeModel;

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
final class Session implements AutoCloseable {
    private final FxJobRunner jobs = new FxJobRunner();
    private final ArchiveOpener opener;
    private final NoticeModel notices;
    private final Reader reader;
    private final Preferences preferences;
    private final WindowModel model;
    private final Desk desk;
    private final Consumer<WindowModel> begin;
    private final WindowFrame frame;
    private final WindowScene scene;
    private @Nullable MainWindow window;
    private boolean closed;

    /// A reader's first window, that no stage shows yet.
    ///
    /// @param change what is to be different from the settings on disk
    /// @param keeper keeps changed settings
    static Session begin(
            Places places,
            Function<Session, Desk> desk,
            UnaryOperator<Settings> change,
            Function<SettingsStore, Preferences.Keeper> keeper) {
        var notices = new NoticeModel();
        Reader reader = Reader.open(places, change, keeper, notices);
        return new Session(
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
    static Session begin(
            Places places,
            Beginning beginning,
            Function<Session, Desk> desk,
            Consumer<WindowModel> begin) {
        return new Session(
                places,
                beginning,
                beginning.reader(),
                desk,
                begin,
                beginning.notices(),
                beginning.article());
    }

    /// Another window of a reader.
    ///
    /// @param begin has it show something: the archive opens while the window is made
    Session(
            Places places,
            Reader reader,
            Function<Session, Desk> desk,
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

    private Session(
            Places places,
            ArchiveOpener opener,
            Reader reader,
            Function<Session, Desk> desk,
            Consumer<WindowModel> begin,
            NoticeModel notices,
            Optional<FirstArticle> first) {
        this.opener = opener;
        this.reader = reader;
        this.notices = notices;
        this.begin = begin;
        this.desk = desk.apply(this);
        preferences = FxThread.call(() -> new Preferences(reader, jobs, notices));
        model =
                FxThread.call(() ->
                        new WindowModel(
                                places.sample(), opener, reader, jobs, notices, preferences));
        frame =
                FxThread.call(() ->
                        new WindowFrame(
                                new ReadingActions(model, this.desk, this::window),
                                preferences.get().window()));
        scene = FxThread.call(() -> new WindowScene(frame, preferences));
        FxThread.run(() -> first.ifPresentOrElse(frame::begin, this::complete));
        FxThread.run(() -> Drops.install(scene.scene(), model));
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

    NoticeModel notices() {
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

    /// Makes what of the window is not made yet, and begins. To be called on the FX thread.
    void complete() {
        if (!closed) {
            window();
        }
    }

    /// All of the window; to be asked for on the FX thread while it may not be complete.
    MainWindow window() {
        MainWindow made = window;
        if (made == null) {
            made = new MainWindow(frame, model, desk);
            window = made;
            scene.serve(made);
            if (frame.isReading()) {
                made.beside().showTextFirst(); // or else they would say that nothing is there
            }
            begin.accept(model);
            frame.begun();
        }
        return made;
    }

    /// Whether the window is complete, or only an article yet.
    boolean isComplete() {
        return window != null && window.beside().isComplete();
    }

    WindowFrame frame() {
        return frame;
    }

    Scene scene() {
        return scene.scene();
    }

    /// So that the archive opens again where it was left. Failing to keep that is no reason not to
    /// close.
    private void keepPlace() {
        Optional<NoteEvent> place = FxThread.call(this::leaving);
        try {
            if (place.isPresent() && model.keeping().isAttended()) {
                model.notebook().record(place.get());
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Session.class).warn("the place read at was not kept", e);
        }
    }

    private Optional<NoteEvent> leaving() {
        return window == null ? Optional.empty() : window.leaving();
    }

    @Override
    public void close() throws IOException {
        keepPlace();
        FxThread.run(() -> {
            closed = true;
            model.leave();
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
