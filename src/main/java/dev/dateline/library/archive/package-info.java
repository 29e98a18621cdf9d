/// Locates an archive and its index directory, and refreshes, checks and verifies the index.
@NullMarked
package dev.dateline.library.archive;

import org.jspecify.annotations.NullMarked;
