/// Articles annotated with who says what ("gold"): reads them, and measures against them how well
/// quotations are found. Uses `article` and `quote`.
@NullMarked
package dev.dateline.gold;

import org.jspecify.annotations.NullMarked;
