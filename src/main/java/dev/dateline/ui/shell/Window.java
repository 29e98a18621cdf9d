package dev.dateline.ui.shell;

import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;
import dev.dateline.settings.Settings;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.NoDisplayException;

import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/// Dateline's window on the screen.
public final class Window {
    private final Session session;
    private final Stage stage;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Window(Places places) {
        session =
                new Session(
                        places,
                        s -> new StageDesk(s, this::stage),
                        UnaryOperator.identity(),
                        file -> file::save);
        stage = FxThread.call(this::makeStage);
    }

    /// Opens the window, on the archive that was open last if there is one, and returns when the
    /// reader has closed it.
    ///
    /// @throws NoDisplayException where there is no screen; its message says what to do instead
    public static void open(Places places) throws NoDisplayException, IOException {
        FxThread.startOnDisplay();
        var window = new Window(places);
        List<String> archives = window.session.preferences().get().archives();
        window.run(() ->
                archives.stream()
                        .limit(1)
                        .map(Path::of)
                        .forEach(window.session.model().archive()::open));
    }

    /// As [#open(Places)], on `archive`.
    public static void open(Path archive, Places places) throws NoDisplayException, IOException {
        FxThread.startOnDisplay();
        var window = new Window(places);
        window.run(() -> window.session.model().archive().open(archive));
    }

    /// As [#open(Places)], on the article that a link leads to.
    public static void open(DeepLink link, Places places) throws NoDisplayException, IOException {
        FxThread.startOnDisplay();
        var window = new Window(places);
        window.run(() -> window.session.model().open(link));
    }

    private void run(Runnable begin) throws IOException {
        FxThread.run(() -> {
            begin.run(); // the archive opens beside what follows
            stage.show();
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        session.close();
        FxThread.exit();
    }

    private Stage makeStage() {
        var made = new Stage();
        made.setTitle(Messages.of("window.title"));
        made.getIcons().setAll(AppIcon.pictures());
        made.setScene(session.scene());
        made.setMaximized(session.preferences().get().window().maximized());
        made.setMinWidth(720);
        made.setMinHeight(480);
        session.model()
                .archive()
                .archiveProperty()
                .addListener((_, _, archive) ->
                        made.setTitle(
                                archive == null
                                        ? Messages.of("window.title")
                                        : Messages.of("window.title-archive", archive.name())));
        made.setOnHidden(_ -> {
            session.preferences().change(this::withPlace);
            closed.countDown();
        });
        return made;
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
                        before.navigation(),
                        before.list());
        return settings.withWindow(session.window().columns().keepIn(now));
    }
}
