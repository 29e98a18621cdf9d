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
    private static final int FIRST = 50;

    private final SearchModel model;
    private final Consumer<Hit> open;
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final VirtualListView<LazyItem<Hit>> list;
    private final DayGroups days;
    private String opened = "";
    private int awaited = NONE;

    /// The list of `model`.
    ///
    /// @param notes what the reader noted; rows show it
    /// @param open hears of every article that the reader comes to
    public ResultList(SearchModel model, ReadOnlyObjectProperty<Notes> notes, Consumer<Hit> open) {
        this.model = model;
        this.open = open;
        list = new VirtualListView<>(model.hits());
        list.getStyleClass().add("dl-results");
        compact.addListener((_, _, small) -> dress(small));
        days = new DayGroups(model);
        list.setCellFactory(_ -> new ResultCell(model, notes, compact, days));
        days.wantedProperty().addListener((_, _, _) -> list.refresh());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setAccessibleText(Messages.of("search.list"));
        KeyHandlers.addHandler(list, this::enter, "Enter");
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> came());
        KeyHandlers.addFilter(list, () -> unfold(true), "Right");
        KeyHandlers.addFilter(list, () -> unfold(false), "Left");
        model.hits().addListener((ListChangeListener<LazyItem<Hit>>) this::arrived);
        model.shownProperty().addListener((_, _, _) -> reselect());
    }

    public Node node() {
        return list;
    }

    /// To the row `by` further, or to the first where none is selected.
    public void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int now = selected();
            select(now < 0 ? 0 : Math.clamp(now + by, 0, last));
        }
    }

    /// Gives the list the focus, on the selected row, which is brought into view, or else the
    /// first.
    public void enter() {
        list.requestFocus();
        if (selected() < 0) {
            move(0);
        } else {
            list.reveal(selected());
        }
    }

    /// Shows the copies that are folded into the selected row, or takes them away again.
    public void unfold() {
        int row = selected();
        if (row >= 0) {
            unfold(!model.hits().isExpanded(model.hits().parentIndex(row)));
        }
    }

    private void unfold(boolean wanted) {
        int row = selected();
        int outer = row < 0 ? row : model.hits().parentIndex(row);
        if (outer >= 0 && model.hits().isExpanded(outer) != wanted) {
            if (row != outer) {
                select(outer); // it stays when its copies go
            }
            model.unfold(outer);
        }
    }

    /// How many rows are selected.
    public int chosenCount() {
        return list.getSelectionModel().getSelectedIndices().size();
    }

    /// Hands over all selected rows, from top to bottom, when they have come.
    public void chosenAll(Consumer<List<Hit>> chosen) {
        model.hits()
                .fetch(
                        list.getSelectionModel().getSelectedIndices().stream()
                                .filter(row -> row >= 0 && row < model.hits().size())
                                .sorted()
                                .toList(),
                        chosen);
    }

    /// Whether one row is selected and the reader has gone on to another article by another way.
    public boolean isLeft() {
        int row = selected();
        return chosenCount() == 1
                && row < model.hits().size()
                && model.hits()
                        .get(row)
                        .toOptional()
                        .filter(hit -> !hit.path().equals(opened))
                        .isPresent();
    }

    /// Whether rows show the headline only.
    public BooleanProperty compactProperty() {
        return compact;
    }

    /// Whether rows are grouped by day, where they are sorted by date.
    public BooleanProperty byDayProperty() {
        return days.wantedProperty();
    }

    private void dress(boolean small) {
        int top = Math.max(0, selected());
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

    private int selected() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void came() {
        int row = selected();
        awaited = NONE;
        if (row >= 0 && row < model.hits().size()) {
            switch (model.hits().get(row)) {
                case LazyItem.Loaded<Hit>(var hit) -> open(hit);
                case LazyItem.Loading<Hit> _ -> awaited = row;
            }
        }
    }

    private void open(Hit hit) {
        if (!hit.path().equals(opened)) {
            opened = hit.path();
            model.follow(opened, selected());
            open.accept(hit);
        }
    }

    /// A row that was selected while it was still on its way opens when it comes. One that is
    /// renewed does not: another article may stand there now.
    private void arrived(ListChangeListener.Change<? extends LazyItem<Hit>> change) {
        while (change.next()) {
            if (change.wasUpdated()
                    && awaited == selected()
                    && change.getFrom() <= awaited
                    && awaited < change.getTo()) {
                came();
            }
        }
    }

    /// The article at `path` is read, by whatever way one came to it.
    public void follow(String path) {
        opened = path;
        model.follow(path, Math.max(0, selected()));
        int row = selected();
        boolean there = row >= 0 && row < model.hits().size() && isAt(row, path);
        for (int i = 0; !there && i < Math.min(FIRST, model.hits().size()); i++) {
            if (isAt(i, path)) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    private boolean isAt(int row, String path) {
        return model.hits().get(row) instanceof LazyItem.Loaded<Hit>(var hit)
                && hit.path().equals(path);
    }

    private void reselect() {
        OptionalInt row = model.followedRow();
        int now = selected();
        if (now >= 0 && now < model.hits().size() && isAt(now, opened)) {
            return; // it was opened while the search was on its way
        }
        if (row.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (selected() != row.getAsInt()) {
            list.getSelectionModel().clearAndSelect(row.getAsInt());
        }
    }
}
