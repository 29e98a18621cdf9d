@NullMarked
package dev.dateline.export.pdf.draw;

import org.jspecify.annotations.NullMarked;
