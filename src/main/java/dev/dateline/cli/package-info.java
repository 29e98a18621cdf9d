/// The command line: parses arguments, runs a command and returns its exit status.
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
