package dev.dateline.ui.shell;

import java.nio.file.Path;

/// Where the window finds and keeps things.
///
/// @param indexHome the folder that holds the indexes of all archives
/// @param settingsFile the settings, whether it is there yet or not
/// @param sample the archive that comes with Dateline; it need not be there
public record Places(Path indexHome, Path settingsFile, Path sample) {}
