package dev.dateline.ui.search;

import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchedQuery;
import dev.dateline.search.query.QueryDescription;

/// Describes in words the query that a page of results belongs to, in the window's language.
public final class LocalizedQueryDescription {
    private LocalizedQueryDescription() {}

    /// Returns the description of the query, or an empty text if nothing was searched.
    public static String of(SearchPage page) {
        return page.searched().map(LocalizedQueryDescription::describe).orElse("");
    }

    private static String describe(SearchedQuery searched) {
        String query =
                QueryDescription.of(searched.query(), searched.asOf(), LocalizedMessages.DISPLAY);
        return searched.complete() ? query : Messages.of("search.stopped", query);
    }
}
