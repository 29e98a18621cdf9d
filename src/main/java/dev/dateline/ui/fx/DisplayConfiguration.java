package dev.dateline.ui.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Detects whether a display is available and selects the JavaFX renderer.
final class DisplayConfiguration {
    /// Names of graphics devices below `/dev`: Linux drivers, Nvidia, Windows (WSL), Mali.
    private static final List<String> GPU_DEVICES = List.of("dri", "nvidiactl", "dxg", "mali0");

    private static final String PRISM_ORDER = "prism.order";
    private static final String SOFTWARE_RENDERER = "sw";
    private static final String DISABLE_REGION_CACHING = "prism.disableRegionCaching";

    private DisplayConfiguration() {}

    /// Sets system properties and variables that save memory. Call it before JavaFX starts.
    ///
    /// @param devices the folder of device files, `/dev`
    static void configureRendering(Path devices) {
        if (isLinux()) {
            disableGtkOpenGl();
            chooseRenderer(devices);
        }
    }

    /// Stops GTK from loading OpenGL, which saves 44 MB.
    ///
    /// JavaFX opens its windows with GTK but never lets GTK draw in them. GTK still loads graphics
    /// drivers and a shader compiler when it starts. JavaFX loads OpenGL itself if it draws with
    /// it.
    private static void disableGtkOpenGl() {
        ProcessEnvironment.setIfAbsent("GDK_GL", "disable");
    }

    /// Selects the software renderer if there is no graphics card.
    ///
    /// Otherwise JavaFX loads OpenGL drivers that would draw on the processor as well; they keep 36
    /// MB and take a tenth of the processor time of a start. The software renderer also disables
    /// region caching: it keeps 8 MB of surfaces that are copied no faster than they are drawn.
    /// System properties that are already set are left unchanged.
    static void chooseRenderer(Path devices) {
        if (GPU_DEVICES.stream().noneMatch(device -> Files.exists(devices.resolve(device)))) {
            System.getProperties().putIfAbsent(PRISM_ORDER, SOFTWARE_RENDERER);
        }
        if (SOFTWARE_RENDERER.equals(System.getProperty(PRISM_ORDER))) {
            System.getProperties().putIfAbsent(DISABLE_REGION_CACHING, "true");
        }
    }

    /// Returns whether the environment variables indicate a display on which a window can be
    /// opened.
    ///
    /// Only Linux has such variables, `DISPLAY` and `WAYLAND_DISPLAY`. Other systems and the
    /// headless platform always count as available.
    static boolean isAvailable(Map<String, String> environment) {
        return !isLinux()
                || System.getProperty("glass.platform") != null
                || isSet(environment, "DISPLAY")
                || isSet(environment, "WAYLAND_DISPLAY");
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }
}
