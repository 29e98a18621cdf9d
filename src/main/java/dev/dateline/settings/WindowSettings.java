package dev.dateline.settings;

/// The window's size in pixels, whether it fills the screen, and how wide its left and middle
/// columns are.
public record WindowSettings(
        double width, double height, boolean maximized, double navigationWidth, double listWidth) {
    public static final WindowSettings DEFAULT = new WindowSettings(1280, 800, false, 216, 400);

    /// Whatever a file says, the window can be seen.
    public WindowSettings {
        width = Math.clamp(width, 720, 7680);
        height = Math.clamp(height, 480, 4320);
        navigationWidth = Math.clamp(navigationWidth, 140, 600);
        listWidth = Math.clamp(listWidth, 240, 1200);
    }
}
