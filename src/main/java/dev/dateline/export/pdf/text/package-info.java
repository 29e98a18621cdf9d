@NullMarked
package dev.dateline.export.pdf.text;

import org.jspecify.annotations.NullMarked;
