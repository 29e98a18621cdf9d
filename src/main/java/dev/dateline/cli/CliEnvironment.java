package dev.dateline.cli;

import dev.dateline.cli.context.SleepingClock;
import dev.dateline.library.DataDirectories;

import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Describes the process that the command line runs in.
///
/// @param directories where indexes and notes are stored unless options say otherwise
/// @param progressOnTerminal whether standard error is a terminal
/// @param displayAvailable whether a window can be shown
public record CliEnvironment(
        DataDirectories directories,
        boolean progressOnTerminal,
        boolean displayAvailable,
        SleepingClock clock) {
    /// Returns the environment of this process.
    ///
    /// Indexes are stored in the user's cache folder and notes in the user's data folder.
    public static CliEnvironment current() {
        AppDirs folders = AppDirsFactory.getInstance();
        var directories =
                new DataDirectories(
                        Path.of(folders.getUserCacheDir("dateline", null, null)),
                        Path.of(folders.getUserDataDir("dateline", null, null)));
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new CliEnvironment(
                directories, terminal, hasDisplay(System.getenv()), SleepingClock.SYSTEM);
    }

    /// Returns whether a window can be shown. On Linux, JavaFX needs X11 or XWayland, unless the
    /// headless platform is selected.
    private static boolean hasDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name").equals("Linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
