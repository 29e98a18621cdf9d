/// The search box with its filter chips and completions, and the explanation of the query below it.
@NullMarked
package dev.dateline.ui.search.box;

import org.jspecify.annotations.NullMarked;
