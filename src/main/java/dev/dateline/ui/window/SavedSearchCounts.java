package dev.dateline.ui.window;

import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.library.Archive;
import dev.dateline.library.QueryBatch;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NoteEvent.SavedSearch;
import dev.dateline.notes.Notes;
import dev.dateline.search.QueryCount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// How many articles of the open archive each saved search finds, and how many of them are new
/// since it was looked at last. FX thread only; they are counted in the background.
final class SavedSearchCounts {
    private final WindowModel model;
    private final Runnable onCounted;
    private final LatestJob counting;
    private final Map<String, Integer> totals = new HashMap<>();

    /// @param counted is told when there are other counts
    SavedSearchCounts(WindowModel model, Runnable counted) {
        this.model = model;
        this.onCounted = counted;
        counting = new LatestJob(model.jobs());
        model.archive().statsProperty().addListener((_, _, _) -> count());
        model.notesModel()
                .notesProperty()
                .addListener((_, before, now) -> onNotesChanged(before, now));
    }

    private void onNotesChanged(Notes before, Notes now) {
        if (!before.savedSearches().equals(now.savedSearches())) {
            count();
        }
    }

    OptionalInt total(String name) {
        Integer total = totals.get(name);
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    /// In an archive as of a day nothing is new.
    int newArticles(String name) {
        if (model.asOf().isSet()) {
            return 0;
        }
        int total = totals.getOrDefault(name, 0);
        return total - model.notesModel().notes().lastSeenCount(name, archive()).orElse(total);
    }

    /// The reader has looked at what it finds now.
    void markSeen(String name) {
        if (totals.containsKey(name) && !model.asOf().isSet()) {
            model.notesModel()
                    .commitWithoutUndo(
                            new NoteEvent.LastSeenCount(name, archive(), totals.get(name)));
        }
    }

    /// What was seen under one name goes on to be seen under another.
    NoteEvent seenUnder(String name, String other) {
        int seen = model.notesModel().notes().lastSeenCount(name, archive()).orElse(0);
        return new NoteEvent.LastSeenCount(other, archive(), seen);
    }

    private String archive() {
        Archive open = model.archive().archiveProperty().get();
        return open == null ? "" : open.location().toString();
    }

    private void count() {
        Archive open = model.archive().archiveProperty().get();
        List<SavedSearch> saved =
                model.notesModel().notes().savedSearches().stream().map(k -> k.event()).toList();
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

    /// A search that was never looked at in this archive has nothing new: it counts from now.
    private void onCounted(List<SavedSearch> saved, List<QueryCount> found) {
        totals.clear();
        for (int i = 0; i < saved.size(); i++) {
            if (found.get(i).error().isEmpty()) {
                totals.put(saved.get(i).name(), found.get(i).total());
            }
        }
        Notes notes = model.notesModel().notes();
        NoteEvent[] first =
                totals.entrySet().stream()
                        .filter(e -> notes.lastSeenCount(e.getKey(), archive()).isEmpty())
                        .map(e -> new NoteEvent.LastSeenCount(e.getKey(), archive(), e.getValue()))
                        .toArray(NoteEvent[]::new);
        if (first.length > 0 && !model.asOf().isSet()) {
            model.notesModel().commitWithoutUndo(first);
        }
        onCounted.run();
    }
}
