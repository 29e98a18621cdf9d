/// The main class: creates the command line and the window, and configures logging.
@NullMarked
package dev.dateline.app;

import org.jspecify.annotations.NullMarked;
