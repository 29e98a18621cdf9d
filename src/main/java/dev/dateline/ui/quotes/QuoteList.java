package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.Keys;
import dev.dateline.ui.fx.PagedItems;
import dev.dateline.ui.fx.Slot;

import javafx.scene.control.ListView;

import java.util.Optional;
import java.util.function.Supplier;

/// A virtual list of quotations, however many: Enter or a double click opens, `e` collects, `j` and
/// `k` move.
final class QuoteList extends ListView<Slot<QuoteHit>> {
    /// @param row makes the rows
    QuoteList(PagedItems<QuoteHit> quotes, QuoteActions actions, Supplier<QuoteRow> row) {
        super(quotes);
        getStyleClass().add("quote-list");
        setCellFactory(_ -> new QuoteCell(row.get(), actions));
        Keys.on(this, () -> selected().ifPresent(actions::open), "Enter");
        Keys.on(this, () -> selected().ifPresent(actions::collect), "E");
        Keys.on(this, () -> move(1), "J");
        Keys.on(this, () -> move(-1), "K");
    }

    Optional<QuoteHit> selected() {
        int row = getSelectionModel().getSelectedIndex();
        return row < 0 || row >= getItems().size()
                ? Optional.empty()
                : getItems().get(row).filled();
    }

    private void move(int by) {
        int row = getSelectionModel().getSelectedIndex() + by;
        if (row >= 0 && row < getItems().size()) {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            scrollTo(Math.max(0, row - 1));
        }
    }
}
