package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.fx.list.PagedList;
import dev.dateline.ui.fx.list.VirtualListView;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A virtual list of quotations, however many: Enter or a double click opens.
final class QuoteList extends VirtualListView<LazyItem<QuoteHit>> {
    /// So many rows up and down the selected statement is looked for when rows were renewed.
    private static final int SEARCH_RADIUS = 50;

    /// What the reader selected last.
    private Optional<QuoteHit> lastSelected = Optional.empty();

    /// @param row makes the rows
    QuoteList(PagedList<QuoteHit> quotes, QuoteActions actions, Supplier<QuoteRow> row) {
        super(quotes);
        getStyleClass().add("quote-list");
        setCellFactory(_ -> new QuoteCell(row.get(), actions));
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, now) -> rememberSelection(now.intValue()));
        focusVisibleProperty().addListener((_, _, seen) -> selectFirstOnTabFocus(seen));
        KeyHandlers.addHandler(this, () -> selected().ifPresent(actions::open), "Enter");
    }

    /// Whoever comes by Tab stands on a row: on none, nobody saw where the focus is.
    private void selectFirstOnTabFocus(boolean comesByTab) {
        if (comesByTab && getSelectionModel().isEmpty()) {
            selectAndReveal(0);
        }
    }

    private void rememberSelection(int row) {
        if (row >= 0) {
            lastSelected = selected();
        }
    }

    /// There are other rows, or the same ones renewed: what was selected stays so where it is among
    /// them, or else the row, or else one that has the focus stands on its first.
    void restoreSelection() {
        int row = getSelectionModel().getSelectedIndex();
        OptionalInt now = findLastSelected(row);
        if (now.isPresent() && now.getAsInt() != row) {
            selectRow(now.getAsInt());
        } else if (row < 0 && isFocused()) {
            selectAndReveal(0);
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

    /// By where it stands: its number and speaker may be others now.
    private boolean isLastSelected(QuoteHit hit) {
        return lastSelected
                .filter(was -> was.path().equals(hit.path()))
                .filter(was -> was.quote().span().equals(hit.quote().span()))
                .isPresent();
    }

    /// The selected quotation, if the list has the focus.
    Optional<QuoteHit> selectedIfFocused() {
        return isFocused() ? selected() : Optional.empty();
    }

    Optional<QuoteHit> selected() {
        int row = getSelectionModel().getSelectedIndex();
        return row < 0 || row >= getItems().size()
                ? Optional.empty()
                : getItems().get(row).toOptional();
    }

    /// To the row `by` further, if the list has the focus; answers whether it has.
    boolean moveSelection(int by) {
        if (isFocused()) {
            selectAndReveal(getSelectionModel().getSelectedIndex() + by);
        }
        return isFocused();
    }

    /// Selects a row, if there is one, with the one above it in view.
    void selectAndReveal(int row) {
        if (row >= 0 && row < getItems().size()) {
            selectRow(row);
            scrollTo(Math.max(0, row - 1));
        }
    }

    private void selectRow(int row) {
        getSelectionModel().clearAndSelect(row);
        getFocusModel().focus(row);
    }
}
