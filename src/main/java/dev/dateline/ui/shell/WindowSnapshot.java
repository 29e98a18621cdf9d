package dev.dateline.ui.shell;

import dev.dateline.message.Messages;
import dev.dateline.settings.Settings;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.SceneImageWriter;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Draws the real window without a display, once everything in it has loaded, and writes it as PNG.
public final class WindowSnapshot {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int FRAMES_AT_REST = 3;

    private final SnapshotRequest request;

    private WindowSnapshot(SnapshotRequest request) {
        this.request = request;
    }

    /// Makes the picture. The settings on disk are read and not changed.
    ///
    /// @throws IOException also when the window did not come to rest in ten minutes
    public static void render(SnapshotRequest request, Places places) throws IOException {
        FxThread.startHeadless();
        var snapshot = new WindowSnapshot(request);
        try (var session =
                Session.begin(places, _ -> new NoDesk(), snapshot::asked, _ -> _ -> {})) {
            snapshot.take(session);
        }
    }

    /// Whether a picture of this view can be made.
    public static boolean hasView(String view) {
        return SnapshotView.NAMES.contains(SnapshotView.name(view));
    }

    private void take(Session session) throws IOException {
        FxThread.run(() -> session.model().keeping().pose());
        FxThread.run(() -> session.model().archive().open(request.archive()));
        rest(session);
        FxThread.run(() -> session.model().search().textProperty().set(request.query()));
        rest(session);
        FxThread.run(() -> SnapshotView.show(request.view(), session));
        rest(session);
        if (!FxThread.call(() -> SnapshotView.isShown(request.view(), session))) {
            throw new IOException(Messages.of("reading.gone", SnapshotView.value(request.view())));
        }
        SceneImageWriter.write(session.scene(), request.scale(), request.target());
    }

    /// Waits until everything in a window has loaded and was drawn.
    static void rest(Session session) throws IOException {
        int[] still = {0};
        try {
            FxThread.await(
                    () -> {
                        boolean settled =
                                session.model().isSettled()
                                        && session.isComplete()
                                        && session.jobs().unfinishedCount() == 0;
                        still[0] = settled ? still[0] + 1 : 0;
                        return still[0] >= FRAMES_AT_REST;
                    },
                    PATIENCE);
        } catch (TimeoutException e) {
            throw new IOException(e);
        }
    }

    private Settings asked(Settings settings) {
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
