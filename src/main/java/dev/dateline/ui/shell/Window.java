package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.settings.Settings;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.FxThread;

import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// One of Dateline's windows on the screen.
final class Window {
    /// So long the reader touches nothing before memory is given back.
    private static final Duration STILL = Duration.seconds(10);

    private final Session session;
    private final Consumer<Window> closed;
    private final Stage stage;

    /// A window that is not shown yet. Made on any thread but the FX thread.
    ///
    /// @param windows opens further ones
    /// @param closed hears on the FX thread that the reader has closed it
    Window(
            Function<Function<Session, Desk>, Session> session,
            Windows windows,
            Consumer<Window> closed) {
        this.closed = closed;
        this.session = session.apply(s -> new StageDesk(s, this::stage, windows));
        stage = FxThread.call(this::makeStage);
    }

    Session session() {
        return session;
    }

    void show() {
        FxThread.run(() -> {
            boolean reading = session.frame().isReading();
            if (!reading) {
                session.window().beside().showTextFirst();
            }
            stage.show();
            stage.requestFocus();
            if (reading) {
                FxThread.runAfterDrawing(this::complete);
            }
        });
    }

    /// Unless it was closed meanwhile.
    private void complete() {
        if (stage.isShowing()) {
            session.complete();
        }
    }

    /// As the reader closes it.
    void close() {
        FxThread.run(stage::close);
    }

    private Stage makeStage() {
        var made = new Stage();
        made.getIcons().setAll(AppIcon.pictures());
        made.setScene(session.scene());
        made.setMaximized(session.preferences().get().window().maximized());
        made.setMinWidth(720);
        made.setMinHeight(480);
        GivingBack.install(
                session.scene(), session.model().archive().refreshProperty(), STILL, System::gc);
        var archive = session.model().archive().archiveProperty();
        made.titleProperty()
                .bind(Bindings.createStringBinding(() -> title(archive.get()), archive));
        made.setOnHidden(_ -> {
            session.preferences().change(this::withPlace);
            closed.accept(this);
        });
        return made;
    }

    private static String title(@Nullable Archive archive) {
        return archive == null
                ? Messages.of("window.title")
                : Messages.of("window.title-archive", archive.name());
    }

    private Stage stage() {
        return stage;
    }

    private Settings withPlace(Settings settings) {
        WindowSettings before = settings.window();
        boolean maximized = stage.isMaximized();
        var now =
                new WindowSettings(
                        maximized ? before.width() : stage.getScene().getWidth(),
                        maximized ? before.height() : stage.getScene().getHeight(),
                        maximized,
                        before.navigationWidth(),
                        before.listWidth());
        return settings.withWindow(session.frame().columns().keepIn(now));
    }
}
