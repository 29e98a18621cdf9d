package dev.dateline.search;

import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.query.Criterion;

import java.util.Set;

/// Looks up the articles of one archive that match query criteria about notes, such as
/// `is:starred`.
///
/// Called once per search, on the thread of the search.
@FunctionalInterface
public interface NoteLookup {
    /// A lookup for archives without notes.
    NoteLookup NONE = _ -> Set.of();

    /// Returns the paths of all articles of the archive that match a criterion about notes.
    Set<String> paths(Criterion.Noted criterion);

    /// Returns the pairs of names that the user declared to be the same speaker.
    default SpeakerLinks speakerLinks() {
        return SpeakerLinks.NONE;
    }
}
