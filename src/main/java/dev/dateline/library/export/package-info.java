/// Exports the articles and quotations that a user selected to files.
@NullMarked
package dev.dateline.library.export;

import org.jspecify.annotations.NullMarked;
