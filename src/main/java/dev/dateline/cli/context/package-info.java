@NullMarked
package dev.dateline.cli.context;

import org.jspecify.annotations.NullMarked;
