/// The use cases of Dateline without a user interface, with [dev.dateline.library.Archive] as entry
/// point.
@NullMarked
package dev.dateline.library;

import org.jspecify.annotations.NullMarked;
