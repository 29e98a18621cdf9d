/// The settings sheet: theme, font, text size, line length and scale.
@NullMarked
package dev.dateline.ui.settings;

import org.jspecify.annotations.NullMarked;
