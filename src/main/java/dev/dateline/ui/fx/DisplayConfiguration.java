package dev.dateline.ui.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on, and who draws.
final class DisplayConfiguration {
    /// What Linux has of a graphics card: its own drivers, Nvidia's, Windows' beneath it, Mali's.
    private static final List<String> GPU_DEVICES = List.of("dri", "nvidiactl", "dxg", "mali0");

    private static final String PRISM_ORDER = "prism.order";
    private static final String SOFTWARE_RENDERER = "sw";
    private static final String DISABLE_REGION_CACHING = "prism.disableRegionCaching";

    private DisplayConfiguration() {}

    /// To be called before JavaFX starts, so that it takes no more memory than it needs.
    static void configureRendering(Path devices) {
        if (isLinux()) {
            disableGtkOpenGl();
            chooseRenderer(devices);
        }
    }

    /// GTK, by which JavaFX opens its windows, asks OpenGL at its start what it could draw with,
    /// though in a window of JavaFX's it never draws, and the system loads drivers and a compiler
    /// for the answer (44 MB that stay in memory). JavaFX asks for itself where it draws with it.
    private static void disableGtkOpenGl() {
        ProcessEnvironment.setIfAbsent("GDK_GL", "disable");
    }

    /// Has JavaFX draw by itself from the start where no graphics card is: else it has the system
    /// load its drivers first, only to find that they would draw on the processor, too, and these
    /// stay in memory (36 MB, and a tenth of the processor time of a start). Where it does draw by
    /// itself it need not keep the surfaces of controls either (8 MB), which are copied no faster
    /// than they are drawn.
    static void chooseRenderer(Path devices) {
        if (GPU_DEVICES.stream().noneMatch(card -> Files.exists(devices.resolve(card)))) {
            System.getProperties().putIfAbsent(PRISM_ORDER, SOFTWARE_RENDERER);
        }
        if (SOFTWARE_RENDERER.equals(System.getProperty(PRISM_ORDER))) {
            System.getProperties().putIfAbsent(DISABLE_REGION_CACHING, "true");
        }
    }

    /// Only Linux can be without one and say so beforehand, by its environment; elsewhere, and
    /// where the headless platform was asked for, the answer is yes.
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
