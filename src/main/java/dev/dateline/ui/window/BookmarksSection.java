package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent.SavedSearch;
import dev.dateline.notes.Notes;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.search.facet.FacetRow;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the reader keeps, in the left column: the starred articles, the tags, and the saved
/// searches with how many articles of this archive they find that were not there when they were
/// looked at last. A saved search can be given another name and be removed.
final class BookmarksSection extends VBox {
    private final WindowModel model;
    private final NoteEditor noteEditor;
    private final SavedSearchCounts savedSearchCounts;
    private final VBox column = new VBox();
    private final List<Row> pool = new ArrayList<>();
    private int used;

    BookmarksSection(WindowModel model, NoteEditor noteTaking) {
        this.model = model;
        this.noteEditor = noteTaking;
        savedSearchCounts = new SavedSearchCounts(model, this::show);
        var label = new Label(Messages.of("notes.heading"));
        label.getStyleClass().add("dl-label");
        getChildren().addAll(label, column);
        getStyleClass().add("dl-facets");
        model.notesModel().notesProperty().addListener((_, _, _) -> show());
        model.search().queryProperty().addListener((_, _, _) -> show());
        show();
    }

    /// Rows are used again, so that the focus stays where it is.
    private void show() {
        Notes notes = model.notesModel().notes();
        used = 0;
        if (!notes.starred().isEmpty()) {
            show(Messages.of("notes.starred-all"), notes.starred().size(), "is", "starred");
        }
        for (String tag : notes.tags()) {
            show(tag, notes.tagged(tag).size(), "tag", tag);
        }
        notes.savedSearches().forEach(kept -> show(kept.event()));
        column.getChildren().setAll(pool.subList(0, used).stream().map(row -> row.line).toList());
        setVisible(used > 0);
        setManaged(used > 0);
    }

    private Row next() {
        if (used == pool.size()) {
            pool.add(new Row());
        }
        return pool.get(used++);
    }

    private void show(String words, int articles, String field, String value) {
        Row row = next();
        boolean chosen = model.search().query().hasFilter(field, value);
        row.saved = Optional.empty();
        row.line.show(
                words,
                articles,
                chosen,
                0,
                () -> model.search().query().toggleFilter(field, value));
    }

    private void show(SavedSearch saved) {
        Row row = next();
        boolean chosen = model.search().textProperty().get().strip().equals(saved.query());
        row.saved = Optional.of(saved);
        row.line.show(
                saved.name(),
                savedSearchCounts.total(saved.name()).orElse(0),
                chosen,
                0,
                () -> openSearch(saved));
        int news = savedSearchCounts.newArticles(saved.name());
        if (news > 0) {
            row.line.setCountText(Messages.of("notes.new-articles", news));
        }
    }

    private void openSearch(SavedSearch saved) {
        model.search().textProperty().set(saved.query());
        savedSearchCounts.markSeen(saved.name());
    }

    private final class Row {
        private final FacetRow line = new FacetRow();
        private final ContextMenu menu =
                new ContextMenu(
                        item("notes.search-rename", "F2", this::rename),
                        item("notes.search-remove", "Delete", this::remove));
        private Optional<SavedSearch> saved = Optional.empty();

        Row() {
            line.setOnContextMenuRequested(event -> {
                if (saved.isPresent()) {
                    menu.show(line, event.getScreenX(), event.getScreenY());
                }
            });
            KeyHandlers.addHandler(line, this::rename, "F2");
            KeyHandlers.addHandler(line, this::remove, "Delete");
        }

        private void rename() {
            saved.ifPresent(s ->
                    noteEditor.renameSearch(
                            s, name -> savedSearchCounts.seenUnder(s.name(), name)));
        }

        private void remove() {
            saved.ifPresent(noteEditor::removeSearch);
        }
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        var item = new MenuItem(Messages.of(key));
        item.setAccelerator(KeyCombination.keyCombination(keys));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
