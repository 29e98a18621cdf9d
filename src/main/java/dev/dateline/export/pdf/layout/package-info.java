@NullMarked
package dev.dateline.export.pdf.layout;

import org.jspecify.annotations.NullMarked;
