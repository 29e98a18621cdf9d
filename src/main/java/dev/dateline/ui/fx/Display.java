package dev.dateline.ui.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on, and who draws.
final class Display {
    /// What Linux has of a graphics card: its own drivers, Nvidia's, Windows' beneath it, Mali's.
    private static final List<String> CARDS = List.of("dri", "nvidiactl", "dxg", "mali0");

    private static final String ORDER = "prism.order";
    private static final String PROCESSOR = "sw";
    private static final String DRAWN_ANEW = "prism.disableRegionCaching";

    private Display() {}

    /// To be called before JavaFX starts, so that it takes no more memory than it needs.
    static void prepare(Path devices) {
        if (isLinux()) {
            leaveOpenGlAlone();
            choosePainter(devices);
        }
    }

    /// GTK, by which JavaFX opens its windows, asks OpenGL at its start what it could draw with,
    /// though in a window of JavaFX's it never draws, and the system loads drivers and a compiler
    /// for the answer (44 MB that stay in memory). JavaFX asks for itself where it draws with it.
    private static void leaveOpenGlAlone() {
        CLibrary.setEnvironment("GDK_GL", "disable");
    }

    /// Has JavaFX draw by itself from the start where no graphics card is: else it has the system
    /// load its drivers first, only to find that they would draw on the processor, too, and these
    /// stay in memory (36 MB, and a tenth of the processor time of a start). Where it does draw by
    /// itself it need not keep the surfaces of controls either (8 MB), which are copied no faster
    /// than they are drawn.
    static void choosePainter(Path devices) {
        if (CARDS.stream().noneMatch(card -> Files.exists(devices.resolve(card)))) {
            System.getProperties().putIfAbsent(ORDER, PROCESSOR);
        }
        if (PROCESSOR.equals(System.getProperty(ORDER))) {
            System.getProperties().putIfAbsent(DRAWN_ANEW, "true");
        }
    }

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
