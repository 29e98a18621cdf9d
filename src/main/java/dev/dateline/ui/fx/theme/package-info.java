/// Colour themes, style sheets and fonts.
@NullMarked
package dev.dateline.ui.fx.theme;

import org.jspecify.annotations.NullMarked;
