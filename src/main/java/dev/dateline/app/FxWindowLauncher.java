package dev.dateline.app;

import dev.dateline.cli.context.SnapshotOptions;
import dev.dateline.cli.context.UsageException;
import dev.dateline.cli.context.WindowLauncher;
import dev.dateline.library.DataDirectories;
import dev.dateline.library.DeepLink;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.NoDisplayException;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.launch.WindowManager;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.snapshot.WindowSnapshot;
import dev.dateline.ui.snapshot.WindowSnapshotRequest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Opens the JavaFX window for the command line.
final class FxWindowLauncher implements WindowLauncher {
    private final Path settings;
    private final Path data;

    FxWindowLauncher(Path settings, Path data) {
        this.settings = settings;
        this.data = data;
    }

    @Override
    public int open(List<Path> archives, DataDirectories directories) throws IOException {
        return show(() -> WindowManager.open(archives, windowPaths(directories)));
    }

    @Override
    public int open(DeepLink link, DataDirectories directories) throws IOException {
        return show(() -> WindowManager.open(link, windowPaths(directories)));
    }

    private static int show(Opening opening) throws IOException {
        try {
            opening.open();
            return 0;
        } catch (NoDisplayException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Opening {
        void open() throws NoDisplayException, IOException;
    }

    @Override
    public int snapshot(SnapshotOptions request) throws UsageException, IOException {
        if (!WindowSnapshot.hasView(request.view())) {
            throw new UsageException(Messages.of("cli.snapshot.unknown-view", request.view()));
        }
        var picture =
                new WindowSnapshotRequest(
                        request.archive(),
                        request.query(),
                        request.view(),
                        theme(request.theme()),
                        request.width(),
                        request.height(),
                        request.scale(),
                        request.target());
        WindowSnapshot.render(picture, windowPaths(request.directories()));
        return 0;
    }

    private static Theme theme(String name) throws UsageException {
        return Arrays.stream(Theme.values())
                .filter(t -> t.key().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException(Messages.of("cli.snapshot.unknown-theme", name)));
    }

    private AppPaths windowPaths(DataDirectories directories) {
        return new AppPaths(directories, settings, data.resolve("sample").resolve("nordhaven"));
    }
}
