package dev.dateline.ui.window;

import dev.dateline.library.Archive;
import dev.dateline.notes.Notes;
import dev.dateline.search.ArchiveStats;
import dev.dateline.ui.search.box.CompletionVocabulary;

import java.util.List;

/// What the search box can complete at this moment. Quick: everything is there already.
final class SearchSuggestions {
    private SearchSuggestions() {}

    static CompletionVocabulary vocabulary(WindowModel model) {
        ArchiveStats stats = model.archive().statsProperty().get();
        Notes notes = model.notesModel().notes();
        Archive open = model.archive().archiveProperty().get();
        return new CompletionVocabulary(
                stats.speakers(),
                stats.sources(),
                List.copyOf(notes.tags()),
                notes.savedSearches().stream()
                        .map(kept ->
                                new CompletionVocabulary.SavedSearch(
                                        kept.event().name(), kept.event().query()))
                        .toList(),
                model.settingsModel().get().recentSearches(),
                open == null ? (_, _) -> List.of() : open::completions);
    }
}
