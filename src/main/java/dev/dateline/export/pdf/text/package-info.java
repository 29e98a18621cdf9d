/// Shapes text into glyph runs and breaks it into lines, with hyphenation and bidirectional text.
@NullMarked
package dev.dateline.export.pdf.text;

import org.jspecify.annotations.NullMarked;
