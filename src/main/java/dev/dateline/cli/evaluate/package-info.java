@NullMarked
package dev.dateline.cli.evaluate;

import org.jspecify.annotations.NullMarked;
