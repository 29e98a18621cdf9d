package dev.dateline.search;

import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.query.Criterion;

import java.util.Set;

/// Answers the criteria of a query that depend on notes, for one archive.
///
/// Called once per search, on the thread of the search.
@FunctionalInterface
public interface NoteLookup {
    /// A lookup for archives without notes.
    NoteLookup NONE = _ -> Set.of();

    /// Returns the paths of all articles that match a criterion.
    Set<String> paths(Criterion.Noted criterion);

    /// Returns the names that the user declared to be the same speaker.
    default SpeakerLinks speakerLinks() {
        return SpeakerLinks.NONE;
    }
}
