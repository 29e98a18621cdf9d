package dev.dateline.cli;

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
            names = "--verbose",
            description = "${bundle:cli.option.verbose}",
            scope = ScopeType.INHERIT)
    private boolean verbose;

    CommonOptions(Path defaultIndexHome) {
        indexHome = defaultIndexHome;
    }

    Path indexHome() {
        return indexHome;
    }

    boolean isVerbose() {
        return verbose;
    }
}
