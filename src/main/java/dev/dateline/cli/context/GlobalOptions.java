package dev.dateline.cli.context;

import dev.dateline.library.DataDirectories;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;

/// Options of every command, before or after its name.
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

    public GlobalOptions(DataDirectories defaults) {
        indexDirectory = defaults.indexes();
        notesDirectory = defaults.notes();
    }

    public DataDirectories directories() {
        return new DataDirectories(indexDirectory, notesDirectory);
    }

    public boolean isVerbose() {
        return verbose;
    }
}
