/// Loads bundled fonts, encodes glyphs, and defines text styles and colors.
@NullMarked
package dev.dateline.export.pdf.font;

import org.jspecify.annotations.NullMarked;
