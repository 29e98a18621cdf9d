package dev.dateline.cli;

import java.util.List;
import java.util.Optional;

/// Tells the two ways in which a desktop starts the window, with nothing or with a path or link,
/// from everything else. These need no command line, and describing all commands to its parser
/// takes as long as a bare window.
final class WindowArguments {
    private WindowArguments() {}

    /// What to open: nothing, or the one thing named. A word without a slash may be a command, and
    /// is left to the parser, as is whatever begins with a dash.
    static Optional<List<String>> parse(String... arguments) {
        if (arguments.length == 0) {
            return Optional.of(List.of());
        }
        boolean alone = arguments.length == 1 && isPath(arguments[0]);
        return alone ? Optional.of(List.of(arguments[0])) : Optional.empty();
    }

    private static boolean isPath(String argument) {
        return !argument.startsWith("-")
                && (argument.indexOf('/') >= 0 || argument.indexOf('\\') >= 0);
    }
}
