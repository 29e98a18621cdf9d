package dev.dateline.cli;

import dev.dateline.library.DataDirectories;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;

/// Options of every command, before or after its name.
final class CommonOptions {
    @Option(
            names = "--index-dir",
            paramLabel = "DIR",
            description = "${bundle:cli.option.index-dir}",
            scope = ScopeType.INHERIT)
    private Path indexHome;

    @Option(
            names = "--notes-dir",
            paramLabel = "DIR",
            description = "${bundle:cli.option.notes-dir}",
            scope = ScopeType.INHERIT)
    private Path notesHome;

    @Option(
            names = "--verbose",
            description = "${bundle:cli.option.verbose}",
            scope = ScopeType.INHERIT)
    private boolean verbose;

    CommonOptions(DataDirectories defaults) {
        indexHome = defaults.indexes();
        notesHome = defaults.notes();
    }

    DataDirectories homes() {
        return new DataDirectories(indexHome, notesHome);
    }

    boolean isVerbose() {
        return verbose;
    }
}
