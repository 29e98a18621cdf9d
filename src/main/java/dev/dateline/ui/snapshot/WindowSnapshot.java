package dev.dateline.ui.snapshot;

import dev.dateline.message.Messages;
import dev.dateline.settings.Settings;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.SceneImageWriter;
import dev.dateline.ui.launch.WindowComponents;
import dev.dateline.ui.profile.AppPaths;

import java.io.IOException;
import java.util.List;

/// Renders a window without a display and writes it as a PNG file.
public final class WindowSnapshot {
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
        components.awaitIdle();
        FxThread.run(() -> components.model().search().textProperty().set(request.query()));
        components.awaitIdle();
        FxThread.run(() -> SnapshotNavigator.show(request.view(), components));
        components.awaitIdle();
        if (!FxThread.call(() -> SnapshotNavigator.isShowing(request.view(), components))) {
            throw new IOException(
                    Messages.of("reading.gone", SnapshotNavigator.viewArgument(request.view())));
        }
        SceneImageWriter.write(components.scene(), request.scale(), request.target());
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
