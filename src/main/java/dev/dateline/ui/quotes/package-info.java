/// Statements over the whole archive: the list of quotations that match a search, and the page of
/// one speaker. Uses the records and `ui.fx`; asks the archive through
/// [dev.dateline.ui.quotes.QuoteSource].
@NullMarked
package dev.dateline.ui.quotes;

import org.jspecify.annotations.NullMarked;
