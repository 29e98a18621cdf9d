@NullMarked
package dev.dateline.export.pdf.font;

import org.jspecify.annotations.NullMarked;
