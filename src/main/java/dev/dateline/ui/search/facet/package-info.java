/// The left column: the number of matching articles by date, speaker and source.
@NullMarked
package dev.dateline.ui.search.facet;

import org.jspecify.annotations.NullMarked;
