/// Views of statements: the quotation list, one speaker and the comparison of two speakers.
@NullMarked
package dev.dateline.ui.quotes;

import org.jspecify.annotations.NullMarked;
