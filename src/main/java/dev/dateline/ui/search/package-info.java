/// Searching in the window: the box and its filters, the list of what was found, the counts beside
/// it and the strip of time above it. Uses `search`, `article`, `work`, `message` and `ui.fx`.
@NullMarked
package dev.dateline.ui.search;

import org.jspecify.annotations.NullMarked;
