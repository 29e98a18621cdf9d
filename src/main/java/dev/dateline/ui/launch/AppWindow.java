package dev.dateline.ui.launch;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.settings.Settings;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.window.DesktopServices;

import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// One of Dateline's windows on the screen.
public final class AppWindow {
    /// So long the reader touches nothing before memory is given back.
    private static final Duration IDLE_TIME = Duration.seconds(10);

    private final WindowComponents components;
    private final Consumer<AppWindow> onClosed;
    private final Stage stage;

    /// A window that is not shown yet. Made on any thread but the FX thread.
    ///
    /// @param windows opens further ones
    /// @param closed hears on the FX thread that the reader has closed it
    AppWindow(
            Function<Function<WindowComponents, DesktopServices>, WindowComponents> session,
            WindowManager windows,
            Consumer<AppWindow> closed) {
        this.onClosed = closed;
        this.components = session.apply(s -> new SystemDesktopServices(s, this::stage, windows));
        stage = FxThread.call(this::makeStage);
    }

    public WindowComponents components() {
        return components;
    }

    public void show() {
        FxThread.run(() -> {
            boolean reading = components.frame().isShowingStartupArticle();
            if (!reading) {
                components.window().deferredColumns().deferUntilArticleDrawn();
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
            components.complete();
        }
    }

    /// As the reader closes it.
    public void close() {
        FxThread.run(stage::close);
    }

    private Stage makeStage() {
        var made = new Stage();
        made.getIcons().setAll(AppIcon.images());
        made.setScene(components.scene());
        made.setMaximized(components.settingsModel().get().window().maximized());
        made.setMinWidth(720);
        made.setMinHeight(480);
        IdleMemoryTrimmer.install(
                components.scene(),
                components.model().archive().refreshProperty(),
                IDLE_TIME,
                System::gc);
        var archive = components.model().archive().archiveProperty();
        made.titleProperty()
                .bind(Bindings.createStringBinding(() -> title(archive.get()), archive));
        made.setOnHidden(_ -> {
            components.settingsModel().update(this::withWindowBounds);
            onClosed.accept(this);
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

    private Settings withWindowBounds(Settings settings) {
        WindowSettings before = settings.window();
        boolean maximized = stage.isMaximized();
        var now =
                new WindowSettings(
                        maximized ? before.width() : stage.getScene().getWidth(),
                        maximized ? before.height() : stage.getScene().getHeight(),
                        maximized,
                        before.navigationWidth(),
                        before.listWidth());
        return settings.withWindow(components.frame().columns().storeWidths(now));
    }
}
