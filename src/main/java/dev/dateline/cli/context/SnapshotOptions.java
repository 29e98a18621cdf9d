package dev.dateline.cli.context;

import dev.dateline.library.DataDirectories;

import java.nio.file.Path;

/// Describes a picture of the window that is drawn without a display.
///
/// @param query the text of the search box
/// @param view what the window shows: `articles`, `article:PATH`, `settings` and so on
/// @param theme `light`, `sepia` or `dark`
/// @param width the width of the window in its own units, like `height`
/// @param scale the number of pixels per unit
/// @param target the PNG file to write
public record SnapshotOptions(
        Path archive,
        DataDirectories directories,
        String query,
        String view,
        String theme,
        int width,
        int height,
        double scale,
        Path target) {}
