@NullMarked
package dev.dateline.export.pdf.object;

import org.jspecify.annotations.NullMarked;
