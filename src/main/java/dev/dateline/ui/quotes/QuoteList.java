package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.Keys;
import dev.dateline.ui.fx.PagedItems;
import dev.dateline.ui.fx.Slot;

import javafx.scene.control.ListView;

import java.util.Optional;
import java.util.function.Supplier;

/// A virtual list of quotations, however many: Enter or a double click opens.
final class QuoteList extends ListView<Slot<QuoteHit>> {
    /// @param row makes the rows
    QuoteList(PagedItems<QuoteHit> quotes, QuoteActions actions, Supplier<QuoteRow> row) {
        super(quotes);
        getStyleClass().add("quote-list");
        setCellFactory(_ -> new QuoteCell(row.get(), actions));
        focusVisibleProperty().addListener((_, _, seen) -> beginWhere(seen));
        Keys.on(this, () -> selected().ifPresent(actions::open), "Enter");
    }

    /// Whoever comes by Tab stands on a row: on none, nobody saw where the focus is.
    private void beginWhere(boolean comesByTab) {
        if (comesByTab && getSelectionModel().isEmpty()) {
            select(0);
        }
    }

    /// The selected quotation, if the list has the focus.
    Optional<QuoteHit> chosen() {
        return isFocused() ? selected() : Optional.empty();
    }

    Optional<QuoteHit> selected() {
        int row = getSelectionModel().getSelectedIndex();
        return row < 0 || row >= getItems().size()
                ? Optional.empty()
                : getItems().get(row).filled();
    }

    /// To the row `by` further, if the list has the focus; answers whether it has.
    boolean move(int by) {
        if (isFocused()) {
            select(getSelectionModel().getSelectedIndex() + by);
        }
        return isFocused();
    }

    /// Selects a row, if there is one, with the one above it in view.
    void select(int row) {
        if (row >= 0 && row < getItems().size()) {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            scrollTo(Math.max(0, row - 1));
        }
    }
}
