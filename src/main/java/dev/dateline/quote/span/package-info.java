/// Finds paragraphs and quoted spans of an article by its quotation marks alone.
@NullMarked
package dev.dateline.quote.span;

import org.jspecify.annotations.NullMarked;
