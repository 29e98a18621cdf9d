package dev.dateline.ui.search;

import dev.dateline.search.FacetCount;

import java.io.IOException;
import java.util.List;

/// What the search box can complete: the archive's speakers and sources, most articles first, the
/// reader's tags and saved searches, what was searched before, newest first, and the archive's
/// words. Quick to make; it is gone through on a background thread.
public record Vocabulary(
        List<FacetCount> speakers,
        List<FacetCount> sources,
        List<String> tags,
        List<Saved> saved,
        List<String> searches,
        Words words) {
    public Vocabulary {
        speakers = List.copyOf(speakers);
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
        saved = List.copyOf(saved);
        searches = List.copyOf(searches);
    }

    /// A search that is kept under a name.
    public record Saved(String name, String query) {}

    /// The words of an archive.
    @FunctionalInterface
    public interface Words {
        /// Words that begin so, those in most articles first, in lower case.
        List<String> beginning(String begun, int most) throws IOException;
    }
}
