/// Generates the manual page and shell completions from the same commands as `--help`.
@NullMarked
package dev.dateline.cli.manual;

import org.jspecify.annotations.NullMarked;
