package dev.dateline.ui.shell;

import dev.dateline.library.Homes;

import java.nio.file.Path;

/// Where the window finds and keeps things.
///
/// @param homes the folders of indexes and notes
/// @param settingsFile the settings, whether it is there yet or not
/// @param sample the archive that comes with Dateline; it need not be there
public record Places(Homes homes, Path settingsFile, Path sample) {}
