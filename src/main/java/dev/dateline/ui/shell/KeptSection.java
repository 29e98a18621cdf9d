package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.notes.Change;
import dev.dateline.notes.Notes;
import dev.dateline.search.Order;
import dev.dateline.search.SearchRequest;
import dev.dateline.ui.search.FacetRow;
import dev.dateline.work.NewestJob;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the reader keeps, in the left column: the starred articles, the tags, and the saved
/// searches with how many articles of this archive they find that were not there when they were
/// looked at last.
final class KeptSection extends VBox {
    private final WindowModel model;
    private final Consumer<String> search;
    private final NewestJob counting;
    private final Map<String, Integer> totals = new HashMap<>();

    KeptSection(WindowModel model, Consumer<String> search) {
        this.model = model;
        this.search = search;
        counting = new NewestJob(model.jobs());
        getStyleClass().add("dl-facets");
        model.keeping().notesProperty().addListener((_, before, now) -> follow(before, now));
        model.search().queryProperty().addListener((_, _, _) -> show());
        model.archive().statsProperty().addListener((_, _, _) -> count());
        show();
    }

    private void follow(Notes before, Notes now) {
        show();
        if (!before.searches().equals(now.searches())) {
            count();
        }
    }

    private void show() {
        Notes notes = model.keeping().notes();
        var rows = new ArrayList<FacetRow>();
        if (!notes.starred().isEmpty()) {
            rows.add(row(Messages.of("keep.starred-all"), notes.starred().size(), "is", "starred"));
        }
        for (String tag : notes.tags()) {
            rows.add(row(tag, notes.tagged(tag).size(), "tag", tag));
        }
        notes.searches().forEach(kept -> rows.add(row(kept.change())));
        getChildren().clear();
        if (!rows.isEmpty()) {
            var label = new Label(Messages.of("keep.heading"));
            label.getStyleClass().add("dl-label");
            getChildren().add(label);
        }
        var column = new VBox();
        column.getChildren().addAll(rows);
        getChildren().add(column);
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    private FacetRow row(String words, int articles, String field, String value) {
        var row = new FacetRow();
        boolean chosen = model.search().has(field, value);
        row.show(words, articles, chosen, 0, () -> model.search().toggle(field, value));
        return row;
    }

    private FacetRow row(Change.SavedSearch saved) {
        var row = new FacetRow();
        int total = totals.getOrDefault(saved.name(), 0);
        boolean chosen = model.search().textProperty().get().strip().equals(saved.query());
        row.show(saved.name(), total, chosen, 0, () -> look(saved));
        int seen = model.keeping().notes().seen(saved.name(), archive()).orElse(total);
        if (total > seen) {
            row.tell(Messages.of("keep.new", total - seen));
        }
        return row;
    }

    private void look(Change.SavedSearch saved) {
        search.accept(saved.query());
        if (totals.containsKey(saved.name())) {
            model.keeping()
                    .note(new Change.Seen(saved.name(), archive(), totals.get(saved.name())));
        }
    }

    private String archive() {
        Archive open = model.archive().archiveProperty().get();
        return open == null ? "" : open.place().toString();
    }

    private void count() {
        Archive open = model.archive().archiveProperty().get();
        List<Change.SavedSearch> saved =
                model.keeping().notes().searches().stream().map(k -> k.change()).toList();
        if (open == null || saved.isEmpty()) {
            return;
        }
        counting.<Map<String, Integer>>start(
                job -> {
                    var found = new HashMap<String, Integer>();
                    for (Change.SavedSearch one : saved) {
                        job.stopIfCancelled();
                        var request = new SearchRequest(one.query(), Order.NEWEST, 0, 0);
                        found.put(one.name(), open.search(request).total());
                    }
                    return found;
                },
                state -> {
                    if (state
                            instanceof
                            dev.dateline.work.JobState.Succeeded<Map<String, Integer>>(var found)) {
                        counted(found);
                    }
                });
    }

    /// A search that was never looked at in this archive has nothing new: it counts from now.
    private void counted(Map<String, Integer> found) {
        totals.clear();
        totals.putAll(found);
        Notes notes = model.keeping().notes();
        Change[] first =
                found.entrySet().stream()
                        .filter(e -> notes.seen(e.getKey(), archive()).isEmpty())
                        .map(e -> new Change.Seen(e.getKey(), archive(), e.getValue()))
                        .toArray(Change[]::new);
        if (first.length > 0) {
            model.keeping().note(first);
        }
        show();
    }
}
