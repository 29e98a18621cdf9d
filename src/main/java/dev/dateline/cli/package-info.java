/// The command line: each command is a use case of `library` and an exit status.
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
