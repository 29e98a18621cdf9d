/// Implements the use cases of Dateline without a user interface. [dev.dateline.library.Archive] is
/// the entry point.
@NullMarked
package dev.dateline.library;

import org.jspecify.annotations.NullMarked;
