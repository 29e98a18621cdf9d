/// The commands on archives, one class per command, with the options that several of them share.
@NullMarked
package dev.dateline.cli.command;

import org.jspecify.annotations.NullMarked;
