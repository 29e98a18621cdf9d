package dev.dateline.ui.snapshot;

import dev.dateline.message.Messages;
import dev.dateline.settings.Settings;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.SceneImageWriter;
import dev.dateline.ui.launch.WindowComponents;
import dev.dateline.ui.profile.AppPaths;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Renders a window without a display and writes it as a PNG file.
public final class WindowSnapshot {
    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final int IDLE_FRAMES = 3;

    private final WindowSnapshotRequest request;

    private WindowSnapshot(WindowSnapshotRequest request) {
        this.request = request;
    }

    /// Renders a window, once everything in it has loaded, and writes the image.
    ///
    /// The settings on disk are read and not changed.
    ///
    /// @throws IOException also if the window is still loading after ten minutes
    public static void render(WindowSnapshotRequest request, AppPaths paths) throws IOException {
        FxThread.startHeadless();
        var snapshot = new WindowSnapshot(request);
        try (var components =
                WindowComponents.create(
                        paths,
                        _ -> new HeadlessDesktopServices(),
                        snapshot::snapshotSettings,
                        _ -> _ -> {})) {
            snapshot.capture(components);
        }
    }

    /// Returns whether a view can be rendered, as named in [WindowSnapshotRequest#view].
    public static boolean hasView(String view) {
        return SnapshotNavigator.VIEWS.contains(SnapshotNavigator.viewName(view));
    }

    private void capture(WindowComponents components) throws IOException {
        FxThread.run(() -> components.model().notesModel().stopRecording());
        FxThread.run(() -> components.model().archive().open(request.archive()));
        awaitIdle(components);
        FxThread.run(() -> components.model().search().textProperty().set(request.query()));
        awaitIdle(components);
        FxThread.run(() -> SnapshotNavigator.show(request.view(), components));
        awaitIdle(components);
        if (!FxThread.call(() -> SnapshotNavigator.isShowing(request.view(), components))) {
            throw new IOException(
                    Messages.of("reading.gone", SnapshotNavigator.viewArgument(request.view())));
        }
        SceneImageWriter.write(components.scene(), request.scale(), request.target());
    }

    /// Waits until everything in a window has loaded and is drawn.
    ///
    /// @throws IOException if it is still loading after ten minutes
    static void awaitIdle(WindowComponents components) throws IOException {
        int[] idleFrames = {0};
        try {
            FxThread.await(
                    () -> {
                        boolean idle =
                                components.model().isIdle()
                                        && components.isComplete()
                                        && components.jobs().unfinishedCount() == 0;
                        idleFrames[0] = idle ? idleFrames[0] + 1 : 0;
                        return idleFrames[0] >= IDLE_FRAMES;
                    },
                    TIMEOUT);
        } catch (TimeoutException e) {
            throw new IOException(e);
        }
    }

    private Settings snapshotSettings(Settings settings) {
        WindowSettings window = settings.window();
        return settings.withTheme(request.theme().key())
                .withSessions(List.of())
                .withWindow(
                        new WindowSettings(
                                request.width(),
                                request.height(),
                                false,
                                window.navigationWidth(),
                                window.listWidth()));
    }
}
