/// What all commands share: outputs, global options, access to archives and the window, exit
/// statuses.
@NullMarked
package dev.dateline.cli.context;

import org.jspecify.annotations.NullMarked;
