/// The location of an archive, its index directory, and refreshing, checking and verifying the
/// index.
@NullMarked
package dev.dateline.library.archive;

import org.jspecify.annotations.NullMarked;
