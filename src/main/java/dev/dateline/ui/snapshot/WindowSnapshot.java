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

/// Draws the real window without a display, once everything in it has loaded, and writes it as PNG.
public final class WindowSnapshot {
    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final int IDLE_FRAMES = 3;

    private final WindowSnapshotRequest request;

    private WindowSnapshot(WindowSnapshotRequest request) {
        this.request = request;
    }

    /// Makes the picture. The settings on disk are read and not changed.
    ///
    /// @throws IOException also when the window did not come to rest in ten minutes
    public static void render(WindowSnapshotRequest request, AppPaths places) throws IOException {
        FxThread.startHeadless();
        var snapshot = new WindowSnapshot(request);
        try (var session =
                WindowComponents.begin(
                        places,
                        _ -> new HeadlessDesktopServices(),
                        snapshot::snapshotSettings,
                        _ -> _ -> {})) {
            snapshot.capture(session);
        }
    }

    /// Whether a picture of this view can be made.
    public static boolean hasView(String view) {
        return SnapshotNavigator.VIEWS.contains(SnapshotNavigator.viewName(view));
    }

    private void capture(WindowComponents session) throws IOException {
        FxThread.run(() -> session.model().notesModel().stopRecording());
        FxThread.run(() -> session.model().archive().open(request.archive()));
        awaitIdle(session);
        FxThread.run(() -> session.model().search().textProperty().set(request.query()));
        awaitIdle(session);
        FxThread.run(() -> SnapshotNavigator.show(request.view(), session));
        awaitIdle(session);
        if (!FxThread.call(() -> SnapshotNavigator.isShowing(request.view(), session))) {
            throw new IOException(
                    Messages.of("reading.gone", SnapshotNavigator.viewArgument(request.view())));
        }
        SceneImageWriter.write(session.scene(), request.scale(), request.target());
    }

    /// Waits until everything in a window has loaded and was drawn.
    static void awaitIdle(WindowComponents session) throws IOException {
        int[] still = {0};
        try {
            FxThread.await(
                    () -> {
                        boolean settled =
                                session.model().isIdle()
                                        && session.isComplete()
                                        && session.jobs().unfinishedCount() == 0;
                        still[0] = settled ? still[0] + 1 : 0;
                        return still[0] >= IDLE_FRAMES;
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
