package dev.dateline.cli.output;

import dev.dateline.message.LocalizedMessages;
import dev.dateline.search.SearchedQuery;
import dev.dateline.search.query.QueryDescription;

import java.util.Optional;

/// Describes in English how Dateline interpreted the query of a search.
public final class EnglishQueryDescription {
    private EnglishQueryDescription() {}

    /// Returns the description of a searched query. Empty if nothing was searched.
    public static String of(Optional<SearchedQuery> searched) {
        return searched.map(EnglishQueryDescription::describe).orElse("");
    }

    private static String describe(SearchedQuery searched) {
        LocalizedMessages english = LocalizedMessages.ENGLISH;
        String query = QueryDescription.of(searched.query(), english);
        return QueryDescription.withAsOf(
                searched.complete() ? query : english.format("search.stopped", query),
                searched.asOf(),
                english);
    }
}
