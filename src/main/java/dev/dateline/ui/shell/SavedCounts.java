package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.library.QueryBatch;
import dev.dateline.notes.Change;
import dev.dateline.notes.Change.SavedSearch;
import dev.dateline.notes.Notes;
import dev.dateline.search.QueryCount;
import dev.dateline.work.JobState;
import dev.dateline.work.NewestJob;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// How many articles of the open archive each saved search finds, and how many of them are new
/// since it was looked at last. FX thread only; they are counted in the background.
final class SavedCounts {
    private final WindowModel model;
    private final Runnable counted;
    private final NewestJob counting;
    private final Map<String, Integer> totals = new HashMap<>();

    /// @param counted is told when there are other counts
    SavedCounts(WindowModel model, Runnable counted) {
        this.model = model;
        this.counted = counted;
        counting = new NewestJob(model.jobs());
        model.archive().statsProperty().addListener((_, _, _) -> count());
        model.keeping().notesProperty().addListener((_, before, now) -> follow(before, now));
    }

    private void follow(Notes before, Notes now) {
        if (!before.searches().equals(now.searches())) {
            count();
        }
    }

    OptionalInt total(String name) {
        Integer total = totals.get(name);
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    /// In an archive as of a day nothing is new.
    int news(String name) {
        if (model.asOf().isSet()) {
            return 0;
        }
        int total = totals.getOrDefault(name, 0);
        return total - model.keeping().notes().seen(name, archive()).orElse(total);
    }

    /// The reader has looked at what it finds now.
    void look(String name) {
        if (totals.containsKey(name) && !model.asOf().isSet()) {
            model.keeping().note(new Change.Seen(name, archive(), totals.get(name)));
        }
    }

    /// What was seen under one name goes on to be seen under another.
    Change seenAs(String name, String other) {
        int seen = model.keeping().notes().seen(name, archive()).orElse(0);
        return new Change.Seen(other, archive(), seen);
    }

    private String archive() {
        Archive open = model.archive().archiveProperty().get();
        return open == null ? "" : open.place().toString();
    }

    private void count() {
        Archive open = model.archive().archiveProperty().get();
        List<SavedSearch> saved =
                model.keeping().notes().searches().stream().map(k -> k.change()).toList();
        if (open == null || saved.isEmpty()) {
            return;
        }
        List<String> queries = saved.stream().map(SavedSearch::query).toList();
        counting.<List<QueryCount>>start(
                job -> new QueryBatch(open).counts(queries, job),
                state -> {
                    if (state instanceof JobState.Succeeded<List<QueryCount>>(var found)) {
                        counted(saved, found);
                    }
                });
    }

    /// A search that was never looked at in this archive has nothing new: it counts from now.
    private void counted(List<SavedSearch> saved, List<QueryCount> found) {
        totals.clear();
        for (int i = 0; i < saved.size(); i++) {
            if (found.get(i).failure().isEmpty()) {
                totals.put(saved.get(i).name(), found.get(i).total());
            }
        }
        Notes notes = model.keeping().notes();
        Change[] first =
                totals.entrySet().stream()
                        .filter(e -> notes.seen(e.getKey(), archive()).isEmpty())
                        .map(e -> new Change.Seen(e.getKey(), archive(), e.getValue()))
                        .toArray(Change[]::new);
        if (first.length > 0 && !model.asOf().isSet()) {
            model.keeping().note(first);
        }
        counted.run();
    }
}
