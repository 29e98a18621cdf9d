/// The way into the program: tells the command line from the window and builds the object graph
/// with `new`.
@NullMarked
package dev.dateline.app;

import org.jspecify.annotations.NullMarked;
