/// The timeline above the result columns: articles and matches per day, as bars or as a calendar.
/// Both views select and show the date filter of the query.
@NullMarked
package dev.dateline.ui.search.timeline;

import org.jspecify.annotations.NullMarked;
