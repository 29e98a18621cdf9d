package dev.dateline.ui.launch;

import javafx.scene.image.Image;

import java.util.List;
import java.util.stream.Stream;

/// Provides the application icon for window frames and the task bar.
final class AppIcon {
    private AppIcon() {}

    /// Returns the icon in three sizes, each drawn for its size.
    static List<Image> images() {
        return Stream.of(16, 32, 64)
                .map(size -> "/dev/dateline/icon/dateline-" + size + ".png")
                .map(file -> new Image(AppIcon.class.getResource(file).toExternalForm()))
                .toList();
    }
}
