package dev.dateline.cli;

import net.harawata.appdirs.AppDirsFactory;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Where the program runs.
///
/// @param indexHome below which indexes are kept unless `--index-dir` says otherwise
/// @param terminal whether somebody watches standard error as it is written
/// @param display whether a window can be shown
public record Surroundings(Path indexHome, boolean terminal, boolean display, InstantSource clock) {
    /// Those of this process; the index home is the user's cache folder.
    public static Surroundings ofThisProcess() {
        String cache = AppDirsFactory.getInstance().getUserCacheDir("dateline", null, null);
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new Surroundings(
                Path.of(cache), terminal, hasDisplay(System.getenv()), Clock.systemUTC());
    }

    /// On Linux JavaFX draws through X11 (or XWayland), unless it is told to draw nowhere.
    private static boolean hasDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name").equals("Linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
