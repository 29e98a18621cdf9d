package dev.dateline.search;

import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.query.Criterion;

import java.util.Set;

/// What the reader has noted on the articles of one archive, as far as queries ask for it. Called
/// once a search, on its thread.
@FunctionalInterface
public interface NoteLookup {
    /// For archives on which nothing is noted.
    NoteLookup NONE = _ -> Set.of();

    /// The paths of all articles that bear this.
    Set<String> paths(Criterion.Noted what);

    /// Names that are one speaker's because the reader says so.
    default SpeakerLinks speakerLinks() {
        return SpeakerLinks.NONE;
    }
}
