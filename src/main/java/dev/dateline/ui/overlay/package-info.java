/// The layer above a window's content, which shows one sheet at a time, and the prompts shown in
/// it.
@NullMarked
package dev.dateline.ui.overlay;

import org.jspecify.annotations.NullMarked;
