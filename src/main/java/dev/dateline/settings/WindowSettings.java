package dev.dateline.settings;

/// The size of the window and the widths of its left and middle columns, in pixels.
public record WindowSettings(
        double width, double height, boolean maximized, double navigationWidth, double listWidth) {
    public static final WindowSettings DEFAULT = new WindowSettings(1280, 800, false, 216, 400);

    /// Replaces values that would make the window invisible.
    public WindowSettings {
        width = Math.clamp(width, 720, 7680);
        height = Math.clamp(height, 480, 4320);
        navigationWidth = Math.clamp(navigationWidth, 140, 600);
        listWidth = Math.clamp(listWidth, 240, 1200);
    }
}
