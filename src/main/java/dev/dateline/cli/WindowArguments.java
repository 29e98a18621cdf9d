package dev.dateline.cli;

import java.util.List;
import java.util.Optional;

/// Recognizes the arguments with which a desktop starts the window: none, or one path or link.
///
/// They need no command-line parser. Describing all commands to it takes as long as opening an
/// empty window.
final class WindowArguments {
    private WindowArguments() {}

    /// Returns the archives or links to open. Empty if the arguments have to be parsed by the
    /// command-line parser.
    ///
    /// An argument without a slash may be a command, and one that begins with a dash an option.
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
