package dev.dateline.cli;

import dev.dateline.library.DataDirectories;

import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// Where the program runs.
///
/// @param homes where indexes and notes are kept unless options say otherwise
/// @param terminal whether somebody watches standard error as it is written
/// @param display whether a window can be shown
public record CliEnvironment(
        DataDirectories directories,
        boolean progressOnTerminal,
        boolean displayAvailable,
        InstantSource clock) {
    /// Those of this process; indexes are in the user's cache folder, notes in their data folder.
    public static CliEnvironment current() {
        AppDirs folders = AppDirsFactory.getInstance();
        var homes =
                new DataDirectories(
                        Path.of(folders.getUserCacheDir("dateline", null, null)),
                        Path.of(folders.getUserDataDir("dateline", null, null)));
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new CliEnvironment(homes, terminal, hasDisplay(System.getenv()), Clock.systemUTC());
    }

    /// On Linux JavaFX draws through X11 (or XWayland), unless it is told to draw nowhere.
    private static boolean hasDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name").equals("Linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
