package dev.dateline.ui.search;

import java.util.List;

/// What the search box can complete: the archive's speakers and sources, most articles first, and
/// what was searched before, newest first.
public record Vocabulary(List<String> speakers, List<String> sources, List<String> searches) {
    public Vocabulary {
        speakers = List.copyOf(speakers);
        sources = List.copyOf(sources);
        searches = List.copyOf(searches);
    }
}
