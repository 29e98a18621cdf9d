/// View of the articles that quote the same passage again.
@NullMarked
package dev.dateline.ui.quotes.reuse;

import org.jspecify.annotations.NullMarked;
