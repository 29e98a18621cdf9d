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

/// The articles that were found, any number of them. The row of the article that was opened last
/// stays selected as long as it is among the first results of a new answer, or anywhere among those
/// of the same search done again.
public final class ResultList {
    private static final int NONE = -1;

    /// Where the row of an article is looked for that one came to by another way.
    private static final int MAX_ROWS_TO_FOLLOW = 50;

    private final SearchModel model;
    private final Consumer<Hit> open;
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final VirtualListView<LazyItem<Hit>> list;
    private final DayGrouping dayGrouping;
    private String openedPath = "";
    private int pendingRow = NONE;

    /// The list of `model`.
    ///
    /// @param notes what the reader noted; rows show it
    /// @param open hears of every article that the reader comes to
    public ResultList(SearchModel model, ReadOnlyObjectProperty<Notes> notes, Consumer<Hit> open) {
        this.model = model;
        this.open = open;
        list = new VirtualListView<>(model.hits());
        list.getStyleClass().add("dl-results");
        compact.addListener((_, _, small) -> setCompact(small));
        dayGrouping = new DayGrouping(model);
        list.setCellFactory(_ -> new ResultCell(model, notes, compact, dayGrouping));
        dayGrouping.enabledProperty().addListener((_, _, _) -> list.refresh());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText(Messages.of("search.list"));
        KeyHandlers.addHandler(list, this::enter, "Enter");
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, _) -> selectionChanged());
        KeyHandlers.addFilter(list, () -> toggleDuplicates(true), "Right");
        KeyHandlers.addFilter(list, () -> toggleDuplicates(false), "Left");
        model.hits().addListener((ListChangeListener<LazyItem<Hit>>) this::rowsChanged);
        model.resultVersionProperty().addListener((_, _, _) -> restoreSelection());
    }

    public Node node() {
        return list;
    }

    /// To the row `by` further, or to the first where none is selected.
    public void moveSelection(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int now = selectedRow();
            select(now < 0 ? 0 : Math.clamp(now + by, 0, last));
        }
    }

    /// Gives the list the focus, on the selected row, which is brought into view, or else the
    /// first.
    public void enter() {
        list.requestFocus();
        if (selectedRow() < 0) {
            moveSelection(0);
        } else {
            list.reveal(selectedRow());
        }
    }

    /// Shows the copies that are folded into the selected row, or takes them away again.
    public void toggleDuplicates() {
        int row = selectedRow();
        if (row >= 0) {
            toggleDuplicates(!model.hits().isExpanded(model.hits().parentIndex(row)));
        }
    }

    private void toggleDuplicates(boolean wanted) {
        int row = selectedRow();
        int outer = row < 0 ? row : model.hits().parentIndex(row);
        if (outer >= 0 && model.hits().isExpanded(outer) != wanted) {
            if (row != outer) {
                select(outer); // it stays when its copies go
            }
            model.toggleDuplicates(outer);
        }
    }

    /// How many rows are selected.
    public int selectedCount() {
        return list.getSelectionModel().getSelectedIndices().size();
    }

    /// Hands over all selected rows, from top to bottom, when they have come.
    public void fetchSelected(Consumer<List<Hit>> chosen) {
        model.hits()
                .fetch(
                        list.getSelectionModel().getSelectedIndices().stream()
                                .filter(row -> row >= 0 && row < model.hits().size())
                                .sorted()
                                .toList(),
                        chosen);
    }

    /// Whether one row is selected and the reader has gone on to another article by another way.
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

    /// Whether rows show the headline only.
    public BooleanProperty compactProperty() {
        return compact;
    }

    /// Whether rows are grouped by day, where they are sorted by date.
    public BooleanProperty groupedByDayProperty() {
        return dayGrouping.enabledProperty();
    }

    private void setCompact(boolean small) {
        int top = Math.max(0, selectedRow());
        list.getStyleClass().remove("dl-compact");
        if (small) {
            list.getStyleClass().add("dl-compact");
        }
        list.applyCss();
        list.refresh();
        list.reveal(top);
    }

    /// Whether new rows could be shown without moving what is being looked at.
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
                case LazyItem.Loaded<Hit>(var hit) -> open(hit);
                case LazyItem.Loading<Hit> _ -> pendingRow = row;
            }
        }
    }

    private void open(Hit hit) {
        if (!hit.path().equals(openedPath)) {
            openedPath = hit.path();
            model.trackArticle(openedPath, selectedRow());
            open.accept(hit);
        }
    }

    /// A row that was selected while it was still on its way opens when it comes. One that is
    /// renewed does not: another article may stand there now.
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

    /// The article at `path` is read, by whatever way one came to it.
    public void articleOpened(String path) {
        openedPath = path;
        model.trackArticle(path, Math.max(0, selectedRow()));
        int row = selectedRow();
        boolean there = row >= 0 && row < model.hits().size() && isArticleAt(row, path);
        for (int i = 0; !there && i < Math.min(MAX_ROWS_TO_FOLLOW, model.hits().size()); i++) {
            if (isArticleAt(i, path)) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    private boolean isArticleAt(int row, String path) {
        return model.hits().get(row) instanceof LazyItem.Loaded<Hit>(var hit)
                && hit.path().equals(path);
    }

    private void restoreSelection() {
        OptionalInt row = model.trackedRow();
        int now = selectedRow();
        if (now >= 0 && now < model.hits().size() && isArticleAt(now, openedPath)) {
            return; // it was opened while the search was on its way
        }
        if (row.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (selectedRow() != row.getAsInt()) {
            list.getSelectionModel().clearAndSelect(row.getAsInt());
        }
    }
}
