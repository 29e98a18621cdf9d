/// The scrolling text of an article: layout, loading in chunks, marks and selection.
@NullMarked
package dev.dateline.ui.article.text;

import org.jspecify.annotations.NullMarked;
