package dev.dateline.cli.context;

import dev.dateline.library.DataDirectories;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;

/// The options of every command. They may be typed before or after its name.
public final class GlobalOptions {
    @Option(
            names = "--index-dir",
            paramLabel = "DIR",
            description = "${bundle:cli.option.index-dir}",
            scope = ScopeType.INHERIT)
    private Path indexDirectory;

    @Option(
            names = "--notes-dir",
            paramLabel = "DIR",
            description = "${bundle:cli.option.notes-dir}",
            scope = ScopeType.INHERIT)
    private Path notesDirectory;

    @Option(
            names = "--verbose",
            description = "${bundle:cli.option.verbose}",
            scope = ScopeType.INHERIT)
    private boolean verbose;

    /// @param defaults where indexes and notes are unless options say otherwise
    public GlobalOptions(DataDirectories defaults) {
        indexDirectory = defaults.indexes();
        notesDirectory = defaults.notes();
    }

    /// Returns the folders in which indexes and notes are stored.
    public DataDirectories directories() {
        return new DataDirectories(indexDirectory, notesDirectory);
    }

    /// Tells whether failures print a stack trace.
    public boolean isVerbose() {
        return verbose;
    }
}
