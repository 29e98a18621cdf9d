package dev.dateline.ui.launch;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.settings.Settings;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.DesktopServices;
import dev.dateline.ui.fx.FxThread;

import javafx.beans.binding.Bindings;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// One window of the application on the screen: a stage and the components in it.
public final class AppWindow {
    /// Time without user input before unused memory is released.
    private static final Duration IDLE_TIME = Duration.seconds(10);

    private final WindowComponents components;
    private final Consumer<AppWindow> onClosed;
    private final Stage stage;

    /// Creates a window that is not shown yet. Must not be called on the FX thread.
    ///
    /// @param components creates the components, given a factory of their desktop services
    /// @param windows opens further windows
    /// @param onClosed called on the FX thread when the user has closed the window
    AppWindow(
            Function<Function<WindowComponents, DesktopServices>, WindowComponents> components,
            WindowManager windows,
            Consumer<AppWindow> onClosed) {
        this.onClosed = onClosed;
        this.components =
                components.apply(c ->
                        new SystemDesktopServices(c.jobs(), c.notices(), this::stage, windows));
        stage = FxThread.call(this::createStage);
    }

    public WindowComponents components() {
        return components;
    }

    /// Shows the window. A window with a startup article creates its other parts after the first
    /// frame.
    public void show() {
        FxThread.run(() -> {
            boolean showsArticle = components.frame().isShowingStartupArticle();
            if (!showsArticle) {
                components.window().views().columns().deferUntilArticleDrawn();
            }
            stage.show();
            stage.requestFocus();
            if (showsArticle) {
                FxThread.runAfterDrawing(this::complete);
            }
        });
    }

    private void complete() {
        if (stage.isShowing()) {
            components.complete();
        }
    }

    /// Closes the window, as its close button does.
    public void close() {
        FxThread.run(stage::close);
    }

    private Stage createStage() {
        var stage = new Stage();
        stage.getIcons().setAll(AppIcon.images());
        stage.setScene(components.scene());
        stage.setMaximized(components.settingsModel().get().window().maximized());
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        IdleMemoryTrimmer.install(
                components.scene(), components.model().archive().refreshProperty(), IDLE_TIME);
        var archive = components.model().archive().archiveProperty();
        stage.titleProperty()
                .bind(Bindings.createStringBinding(() -> title(archive.get()), archive));
        stage.setOnHidden(_ -> {
            components.settingsModel().update(this::withWindowBounds);
            onClosed.accept(this);
        });
        return stage;
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
        WindowSettings old = settings.window();
        boolean maximized = stage.isMaximized();
        var bounds =
                new WindowSettings(
                        maximized ? old.width() : stage.getScene().getWidth(),
                        maximized ? old.height() : stage.getScene().getHeight(),
                        maximized,
                        old.navigationWidth(),
                        old.listWidth());
        return settings.withWindow(components.frame().columns().storeWidths(bounds));
    }
}
