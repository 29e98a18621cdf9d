package dev.dateline.ui.notes;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.library.Archive;
import dev.dateline.library.QueryBatch;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NoteEvent.SavedSearch;
import dev.dateline.notes.Notes;
import dev.dateline.search.QueryCount;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.archive.AsOfModel;
import dev.dateline.ui.profile.NotesModel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Counts how many articles each saved search finds and how many are new since it was last opened.
///
/// Counts are for the open archive. FX thread only; counting runs in the background.
public final class SavedSearchCounts {
    private final ArchiveModel archive;
    private final AsOfModel asOf;
    private final NotesModel notesModel;
    private final LatestJob counting;
    private final Map<String, Integer> totals = new HashMap<>();
    private Runnable onCounted = () -> {};

    public SavedSearchCounts(
            ArchiveModel archive, AsOfModel asOf, NotesModel notesModel, JobRunner jobs) {
        this.archive = archive;
        this.asOf = asOf;
        this.notesModel = notesModel;
        counting = new LatestJob(jobs);
        archive.statsProperty().addListener((_, _, _) -> count());
        notesModel.notesProperty().addListener((_, before, now) -> onNotesChanged(before, now));
    }

    /// Sets the listener that runs after every count.
    void setOnCounted(Runnable listener) {
        onCounted = listener;
    }

    private void onNotesChanged(Notes before, Notes now) {
        if (!before.savedSearches().equals(now.savedSearches())) {
            count();
        }
    }

    /// Returns the number of articles that a saved search finds. Empty while the number is unknown.
    OptionalInt total(String name) {
        Integer total = totals.get(name);
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    /// Returns the number of articles found since a saved search was last opened; 0 while an as-of
    /// date is set.
    int newArticles(String name) {
        if (asOf.isSet()) {
            return 0;
        }
        int total = totals.getOrDefault(name, 0);
        return total - notesModel.notes().lastSeenCount(name, archive.path()).orElse(total);
    }

    /// Records that the user has seen all articles that a saved search finds now.
    void markSeen(String name) {
        if (totals.containsKey(name) && !asOf.isSet()) {
            notesModel.commitWithoutUndo(
                    new NoteEvent.LastSeenCount(name, archive.path(), totals.get(name)));
        }
    }

    /// Returns an event that records the last seen count of the saved search `name` under
    /// `newName`.
    NoteEvent lastSeenCountFor(String name, String newName) {
        int seen = notesModel.notes().lastSeenCount(name, archive.path()).orElse(0);
        return new NoteEvent.LastSeenCount(newName, archive.path(), seen);
    }

    private void count() {
        Archive open = archive.archiveProperty().get();
        List<SavedSearch> saved =
                notesModel.notes().savedSearches().stream().map(k -> k.event()).toList();
        if (open == null || saved.isEmpty()) {
            return;
        }
        List<String> queries = saved.stream().map(SavedSearch::query).toList();
        counting.<List<QueryCount>>start(
                job -> new QueryBatch(open).counts(queries, job),
                state -> {
                    if (state instanceof JobState.Succeeded<List<QueryCount>>(var found)) {
                        onCounted(saved, found);
                    }
                });
    }

    /// Stores the new counts. A search that was never opened in this archive has no new articles:
    /// it counts from now on.
    private void onCounted(List<SavedSearch> saved, List<QueryCount> found) {
        totals.clear();
        for (int i = 0; i < saved.size(); i++) {
            if (found.get(i).error().isEmpty()) {
                totals.put(saved.get(i).name(), found.get(i).total());
            }
        }
        Notes notes = notesModel.notes();
        NoteEvent[] first =
                totals.entrySet().stream()
                        .filter(e -> notes.lastSeenCount(e.getKey(), archive.path()).isEmpty())
                        .map(e ->
                                new NoteEvent.LastSeenCount(
                                        e.getKey(), archive.path(), e.getValue()))
                        .toArray(NoteEvent[]::new);
        if (first.length > 0 && !asOf.isSet()) {
            notesModel.commitWithoutUndo(first);
        }
        onCounted.run();
    }
}
