package dev.dateline.ui.launch;

import javafx.scene.image.Image;

import java.util.List;
import java.util.stream.Stream;

/// Dateline's picture in the window's frame and in the list of windows.
final class AppIcon {
    private AppIcon() {}

    /// Drawn apart for small sizes, so that the system need not shrink a large one.
    static List<Image> images() {
        return Stream.of(16, 32, 64)
                .map(size -> "/dev/dateline/icon/dateline-" + size + ".png")
                .map(file -> new Image(AppIcon.class.getResource(file).toExternalForm()))
                .toList();
    }
}
