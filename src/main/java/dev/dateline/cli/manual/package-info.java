/// The manual page and the completions of shells, made of the commands that picocli knows: one
/// source with `--help`. Uses `message`.
@NullMarked
package dev.dateline.cli.manual;

import org.jspecify.annotations.NullMarked;
