package dev.dateline.ui.notes;

import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent.SavedSearch;
import dev.dateline.notes.Notes;
import dev.dateline.ui.fx.control.FacetRow;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.profile.NotesModel;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists the starred articles, the tags and the saved searches in the left column.
///
/// A saved search shows how many of its articles are new; it can be renamed and removed.
public final class BookmarksSection extends VBox {
    /// The search that the rows of the section read and change.
    public interface CurrentSearch {
        String text();

        void setText(String query);

        boolean hasFilter(String field, String value);

        void toggleFilter(String field, String value);

        /// Adds a listener that runs after the query has changed.
        void addListener(Runnable listener);
    }

    private final NotesModel notesModel;
    private final CurrentSearch search;
    private final NoteEditor noteEditor;
    private final SavedSearchCounts savedSearchCounts;
    private final VBox column = new VBox();
    private final List<Row> pool = new ArrayList<>();
    private int used;

    public BookmarksSection(
            NotesModel notesModel,
            NoteEditor noteEditor,
            SavedSearchCounts savedSearchCounts,
            CurrentSearch search) {
        this.notesModel = notesModel;
        this.noteEditor = noteEditor;
        this.savedSearchCounts = savedSearchCounts;
        this.search = search;
        savedSearchCounts.setOnCounted(this::show);
        var label = new Label(Messages.of("notes.heading"));
        label.getStyleClass().add("dl-label");
        getChildren().addAll(label, column);
        getStyleClass().add("dl-facets");
        notesModel.notesProperty().addListener((_, _, _) -> show());
        search.addListener(this::show);
        show();
    }

    /// Shows the current starred articles, tags and saved searches. Rows are reused, so that the
    /// focused row keeps the focus.
    private void show() {
        Notes notes = notesModel.notes();
        used = 0;
        if (!notes.starred().isEmpty()) {
            show(Messages.of("notes.starred-all"), notes.starred().size(), "is", "starred");
        }
        for (String tag : notes.tags()) {
            show(tag, notes.tagged(tag).size(), "tag", tag);
        }
        notes.savedSearches().forEach(saved -> show(saved.event()));
        column.getChildren().setAll(pool.subList(0, used).stream().map(row -> row.node).toList());
        Nodes.setShown(this, used > 0);
    }

    private Row next() {
        if (used == pool.size()) {
            pool.add(new Row());
        }
        return pool.get(used++);
    }

    private void show(String text, int articles, String field, String value) {
        Row row = next();
        boolean selected = search.hasFilter(field, value);
        row.saved = Optional.empty();
        row.node.show(text, articles, selected, 0, () -> search.toggleFilter(field, value));
    }

    private void show(SavedSearch saved) {
        Row row = next();
        boolean selected = search.text().strip().equals(saved.query());
        row.saved = Optional.of(saved);
        row.node.show(
                saved.name(),
                savedSearchCounts.total(saved.name()).orElse(0),
                selected,
                0,
                () -> openSearch(saved));
        int newArticles = savedSearchCounts.newArticles(saved.name());
        if (newArticles > 0) {
            row.node.setCountText(Messages.of("notes.new-articles", newArticles));
        }
    }

    private void openSearch(SavedSearch saved) {
        search.setText(saved.query());
        savedSearchCounts.markSeen(saved.name());
    }

    private final class Row {
        private final FacetRow node = new FacetRow();
        private final ContextMenu menu =
                new ContextMenu(
                        item("notes.search-rename", "F2", this::rename),
                        item("notes.search-remove", "Delete", this::remove));
        private Optional<SavedSearch> saved = Optional.empty();

        Row() {
            node.setOnContextMenuRequested(event -> {
                if (saved.isPresent()) {
                    menu.show(node, event.getScreenX(), event.getScreenY());
                }
            });
            KeyHandlers.addHandler(node, this::rename, "F2");
            KeyHandlers.addHandler(node, this::remove, "Delete");
        }

        private void rename() {
            saved.ifPresent(s ->
                    noteEditor.renameSearch(
                            s, name -> savedSearchCounts.lastSeenCountFor(s.name(), name)));
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
