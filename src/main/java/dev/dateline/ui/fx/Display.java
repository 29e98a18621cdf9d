package dev.dateline.ui.fx;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on.
final class Display {
    private Display() {}

    /// Only Linux can be without one and say so beforehand, by its environment; elsewhere, and
    /// where the headless platform was asked for, the answer is yes.
    static boolean isThere(Map<String, String> environment) {
        return !isLinux()
                || System.getProperty("glass.platform") != null
                || names(environment, "DISPLAY")
                || names(environment, "WAYLAND_DISPLAY");
    }

    private static boolean names(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }
}
