package dev.dateline.ui.search.box;

import dev.dateline.search.FacetCount;

import java.io.IOException;
import java.util.List;

/// What the search box can complete: the archive's speakers and sources, most articles first, the
/// reader's tags and saved searches, what was searched before, newest first, and the archive's
/// words. Quick to make; it is gone through on a background thread.
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

    /// A search that is kept under a name.
    public record SavedSearch(String name, String query) {}

    /// The words of an archive.
    @FunctionalInterface
    public interface TermSource {
        /// Words that begin so, those in most articles first, in lower case.
        List<String> withPrefix(String begun, int most) throws IOException;
    }
}
