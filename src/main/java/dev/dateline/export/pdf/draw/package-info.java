/// Draws laid-out pages, with structure elements and links.
@NullMarked
package dev.dateline.export.pdf.draw;

import org.jspecify.annotations.NullMarked;
