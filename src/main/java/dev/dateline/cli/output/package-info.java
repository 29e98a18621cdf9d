/// Writes results to standard output as text, JSON Lines or CSV, and messages to standard error.
@NullMarked
package dev.dateline.cli.output;

import org.jspecify.annotations.NullMarked;
