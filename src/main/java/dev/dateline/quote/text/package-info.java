/// Tokens of an article's paragraphs, with the lexicon that knows their classes and clusters.
@NullMarked
package dev.dateline.quote.text;

import org.jspecify.annotations.NullMarked;
