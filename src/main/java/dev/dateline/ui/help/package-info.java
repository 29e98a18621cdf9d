/// The user guide and the help on the search language, shown in overlays.
@NullMarked
package dev.dateline.ui.help;

import org.jspecify.annotations.NullMarked;
