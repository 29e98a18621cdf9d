@NullMarked
package dev.dateline.cli.output;

import org.jspecify.annotations.NullMarked;
