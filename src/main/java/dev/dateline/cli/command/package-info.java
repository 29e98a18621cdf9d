@NullMarked
package dev.dateline.cli.command;

import org.jspecify.annotations.NullMarked;
