package dev.dateline.cli.context;

import dev.dateline.library.DataDirectories;

import java.nio.file.Path;

/// A picture of the window.
///
/// @param archive what is open in it
/// @param query what was typed into its search box
/// @param view what it shows: `articles`, `article:PATH`, `settings` and so on
/// @param theme `light`, `sepia` or `dark`
/// @param width of the window, as [#height], in the window's own units
/// @param scale how many pixels a unit has
/// @param target the PNG file
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
