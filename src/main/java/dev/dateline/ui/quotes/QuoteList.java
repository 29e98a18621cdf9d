package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.fx.list.ListSelection;
import dev.dateline.ui.fx.list.PagedList;
import dev.dateline.ui.fx.list.VirtualListView;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A list of any number of quotations. Enter or a double click opens the article.
final class QuoteList extends VirtualListView<LazyItem<QuoteHit>> {
    /// Number of rows above and below the selected row that are searched for the last selected
    /// quotation.
    private static final int SEARCH_RADIUS = 50;

    private Optional<QuoteHit> lastSelected = Optional.empty();

    QuoteList(
            PagedList<QuoteHit> quotes,
            QuoteActions actions,
            Function<QuoteActions, QuoteCell> cellFactory) {
        super(quotes);
        getStyleClass().add("quote-list");
        setCellFactory(_ -> cellFactory.apply(actions));
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, row) -> rememberSelection(row.intValue()));
        focusVisibleProperty().addListener((_, _, visible) -> selectFirstOnTabFocus(visible));
        KeyHandlers.addHandler(this, () -> selected().ifPresent(actions::open), "Enter");
    }

    /// Selects the first row on focus by Tab; without a selected row the focus would be invisible.
    private void selectFirstOnTabFocus(boolean focusVisible) {
        if (focusVisible && getSelectionModel().isEmpty()) {
            selectAndScroll(0);
        }
    }

    private void rememberSelection(int row) {
        if (row >= 0) {
            lastSelected = selected();
        }
    }

    /// Restores the selection after rows have been replaced or updated.
    ///
    /// Selects the last selected quotation if it is near its former row, otherwise keeps the
    /// selected row. If no row is selected and the list has the focus, selects the first.
    void restoreSelection() {
        int row = getSelectionModel().getSelectedIndex();
        OptionalInt found = findLastSelected(row);
        if (found.isPresent() && found.getAsInt() != row) {
            ListSelection.select(this, found.getAsInt());
        } else if (row < 0 && isFocused()) {
            selectAndScroll(0);
        }
        rememberSelection(getSelectionModel().getSelectedIndex());
    }

    private OptionalInt findLastSelected(int around) {
        return IntStream.rangeClosed(around - SEARCH_RADIUS, around + SEARCH_RADIUS)
                .filter(row -> row >= 0 && row < getItems().size())
                .filter(row ->
                        getItems().get(row).toOptional().filter(this::isLastSelected).isPresent())
                .findFirst();
    }

    /// Whether `hit` is the last selected quotation, compared by path and span. Index and speaker
    /// may have changed.
    private boolean isLastSelected(QuoteHit hit) {
        return lastSelected
                .filter(last -> last.path().equals(hit.path()))
                .filter(last -> last.quote().span().equals(hit.quote().span()))
                .isPresent();
    }

    /// Returns the selected quotation if the list has the focus.
    Optional<QuoteHit> selectedIfFocused() {
        return isFocused() ? selected() : Optional.empty();
    }

    /// Returns the selected quotation if it is loaded.
    Optional<QuoteHit> selected() {
        int row = getSelectionModel().getSelectedIndex();
        return row < 0 || row >= getItems().size()
                ? Optional.empty()
                : getItems().get(row).toOptional();
    }

    /// Moves the selection by `rows` rows if the list has the focus. Returns whether it has the
    /// focus.
    boolean moveSelection(int rows) {
        return ListSelection.moveIfFocused(this, rows);
    }

    void selectAndScroll(int row) {
        ListSelection.selectAndScroll(this, row);
    }

    /// Requests the focus and selects the first row if none is selected.
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }
}
