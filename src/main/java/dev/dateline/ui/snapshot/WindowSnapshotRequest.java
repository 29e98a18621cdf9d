package dev.dateline.ui.snapshot;

import dev.dateline.ui.fx.theme.Theme;

import java.nio.file.Path;

/// A picture of the window that is to be made. `view` is one of `articles`, `quotes`,
/// `article:PATH`, `speaker:NAME`, `export`, `settings`, `problems`, `palette`, `keys`; width and
/// height are the window's, and the picture has `scale` times as many pixels.
public record WindowSnapshotRequest(
        Path archive,
        String query,
        String view,
        Theme theme,
        int width,
        int height,
        double scale,
        Path target) {}
