/// Lays out blocks of text in columns and on pages.
@NullMarked
package dev.dateline.export.pdf.layout;

import org.jspecify.annotations.NullMarked;
