package dev.dateline.ui.search.box;

import dev.dateline.search.FacetCount;

import java.io.IOException;
import java.util.List;

/// The terms that the search box offers as completions. Read on a background thread.
///
/// @param speakers of the archive, most articles first
/// @param sources of the archive, most articles first
/// @param history earlier queries, newest first
/// @param terms the words of the archive
public record CompletionVocabulary(
        List<FacetCount> speakers,
        List<FacetCount> sources,
        List<String> tags,
        List<SavedSearch> savedSearches,
        List<String> history,
        TermSource terms) {
    public CompletionVocabulary {
        speakers = List.copyOf(speakers);
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
        savedSearches = List.copyOf(savedSearches);
        history = List.copyOf(history);
    }

    /// A query with the name under which the user has saved it.
    public record SavedSearch(String name, String query) {}

    /// Looks up words that occur in an archive by their beginning.
    @FunctionalInterface
    public interface TermSource {
        /// Returns at most `limit` lower-case words with a prefix, sorted by number of articles,
        /// highest first.
        List<String> withPrefix(String prefix, int limit) throws IOException;
    }
}
