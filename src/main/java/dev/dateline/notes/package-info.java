/// What the reader adds to articles and quotations: stars, tags, remarks, saved searches,
/// corrections, and how all acts of the reader come together to what holds now. Records, no I/O;
/// may use `article` and `quote`.
@NullMarked
package dev.dateline.notes;

import org.jspecify.annotations.NullMarked;
