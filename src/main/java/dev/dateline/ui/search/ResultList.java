package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.notes.Notes;
import dev.dateline.search.Hit;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.fx.list.VirtualListView;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// The list of the articles that match the query.
///
/// Selecting a row opens its article. A new result keeps the row of the open article selected if it
/// is on the first page; a refreshed result keeps it on any page.
public final class ResultList {
    private static final int NONE = -1;

    /// Number of first rows that are searched for an article opened outside of this list.
    private static final int MAX_ROWS_TO_FOLLOW = 50;

    private final SearchModel model;
    private final Consumer<Hit> onOpen;
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final VirtualListView<LazyItem<Hit>> list;
    private final DayGrouping dayGrouping;
    private String openedPath = "";

    /// The selected row whose article is still being loaded, or [#NONE].
    private int pendingRow = NONE;

    /// @param notes the notes that rows show
    /// @param onOpen receives the article of the selected row
    public ResultList(
            SearchModel model, ReadOnlyObjectProperty<Notes> notes, Consumer<Hit> onOpen) {
        this.model = model;
        this.onOpen = onOpen;
        list = new VirtualListView<>(model.hits());
        list.getStyleClass().add("dl-results");
        compact.addListener((_, _, _) -> updateCompact());
        dayGrouping = new DayGrouping(model);
        list.setCellFactory(_ -> new ResultCell(model, notes, compact, dayGrouping));
        dayGrouping.enabledProperty().addListener((_, _, _) -> list.refresh());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText(Messages.of("search.list"));
        KeyHandlers.addHandler(list, this::enter, "Enter");
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, _) -> selectionChanged());
        KeyHandlers.addFilter(list, () -> setExpanded(true), "Right");
        KeyHandlers.addFilter(list, () -> setExpanded(false), "Left");
        model.hits().addListener((ListChangeListener<LazyItem<Hit>>) this::rowsChanged);
        model.resultVersionProperty().addListener((_, _, _) -> restoreSelection());
    }

    public Node node() {
        return list;
    }

    /// Selects the row `distance` rows further down, or the first row if none is selected.
    public void moveSelection(int distance) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int row = selectedRow();
            select(row < 0 ? 0 : Math.clamp(row + distance, 0, last));
        }
    }

    /// Moves the focus to the list and makes the selected row visible, or selects the first row.
    public void enter() {
        list.requestFocus();
        if (selectedRow() < 0) {
            moveSelection(0);
        } else {
            list.reveal(selectedRow());
        }
    }

    /// Shows or hides the near-duplicates of the selected row.
    public void toggleDuplicates() {
        int row = selectedRow();
        if (row >= 0) {
            setExpanded(!model.hits().isExpanded(model.hits().parentIndex(row)));
        }
    }

    private void setExpanded(boolean expanded) {
        int row = selectedRow();
        int parent = row < 0 ? row : model.hits().parentIndex(row);
        if (parent >= 0 && model.hits().isExpanded(parent) != expanded) {
            if (row != parent) {
                select(parent); // a near-duplicate's row is about to be removed
            }
            model.toggleDuplicates(parent);
        }
    }

    /// Returns the number of selected rows.
    public int selectedCount() {
        return list.getSelectionModel().getSelectedIndices().size();
    }

    /// Passes the selected articles from top to bottom to `onLoaded` when they are loaded.
    public void fetchSelected(Consumer<List<Hit>> onLoaded) {
        model.hits()
                .fetch(
                        list.getSelectionModel().getSelectedIndices().stream()
                                .filter(row -> row >= 0 && row < model.hits().size())
                                .sorted()
                                .toList(),
                        onLoaded);
    }

    /// Whether a single row is selected but another article is open.
    public boolean isOtherArticleOpen() {
        int row = selectedRow();
        return selectedCount() == 1
                && row < model.hits().size()
                && model.hits()
                        .get(row)
                        .toOptional()
                        .filter(hit -> !hit.path().equals(openedPath))
                        .isPresent();
    }

    /// Whether rows are compact, without a snippet.
    public BooleanProperty compactProperty() {
        return compact;
    }

    /// Whether rows are grouped by day if they are sorted by date.
    public BooleanProperty groupedByDayProperty() {
        return dayGrouping.enabledProperty();
    }

    private void updateCompact() {
        int top = Math.max(0, selectedRow());
        list.getStyleClass().remove("dl-compact");
        if (compact.get()) {
            list.getStyleClass().add("dl-compact");
        }
        list.applyCss();
        list.refresh();
        list.reveal(top);
    }

    /// Whether the first row is visible, so that new rows can be shown above it.
    public boolean isAtTop() {
        return list.isAtTop();
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.reveal(row);
    }

    private int selectedRow() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void selectionChanged() {
        int row = selectedRow();
        pendingRow = NONE;
        if (row >= 0 && row < model.hits().size()) {
            switch (model.hits().get(row)) {
                case LazyItem.Loaded<Hit>(var hit) -> openArticle(hit);
                case LazyItem.Loading<Hit> _ -> pendingRow = row;
            }
        }
    }

    private void openArticle(Hit hit) {
        if (!hit.path().equals(openedPath)) {
            openedPath = hit.path();
            model.trackArticle(openedPath, selectedRow());
            onOpen.accept(hit);
        }
    }

    /// Opens the selected row when its article has been loaded. An update of a row that is not
    /// being loaded opens nothing, because the row may have another article.
    private void rowsChanged(ListChangeListener.Change<? extends LazyItem<Hit>> change) {
        while (change.next()) {
            if (change.wasUpdated()
                    && pendingRow == selectedRow()
                    && change.getFrom() <= pendingRow
                    && pendingRow < change.getTo()) {
                selectionChanged();
            }
        }
    }

    /// Selects the row of an article that was opened, if it is among the first rows.
    public void articleOpened(String path) {
        openedPath = path;
        model.trackArticle(path, Math.max(0, selectedRow()));
        boolean selected = isArticleAt(selectedRow(), path);
        for (int i = 0; !selected && i < Math.min(MAX_ROWS_TO_FOLLOW, model.hits().size()); i++) {
            if (isArticleAt(i, path)) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    private boolean isArticleAt(int row, String path) {
        return row >= 0
                && row < model.hits().size()
                && model.hits().get(row) instanceof LazyItem.Loaded<Hit>(var hit)
                && hit.path().equals(path);
    }

    private void restoreSelection() {
        if (isArticleAt(selectedRow(), openedPath)) {
            return; // it was opened during the search
        }
        OptionalInt row = model.trackedRow();
        if (row.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (selectedRow() != row.getAsInt()) {
            list.getSelectionModel().clearAndSelect(row.getAsInt());
        }
    }
}
