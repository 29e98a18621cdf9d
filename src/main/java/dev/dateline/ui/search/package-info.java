/// Searching in the window: the query, its results and their order. The search box, the facets and
/// the timeline have packages of their own.
@NullMarked
package dev.dateline.ui.search;

import org.jspecify.annotations.NullMarked;
