package dev.dateline.ui.snapshot;

import dev.dateline.ui.fx.theme.Theme;

import java.nio.file.Path;

/// A request for an image of the window.
///
/// @param view a view name such as `quotes`, or with an argument, such as `article:PATH`,
///   `speaker:NAME` or `compare:NAME|NAME`
/// @param width the width of the window in pixels; `height` likewise
/// @param scale image pixels per window pixel
/// @param target the PNG file to write
public record WindowSnapshotRequest(
        Path archive,
        String query,
        String view,
        Theme theme,
        int width,
        int height,
        double scale,
        Path target) {}
