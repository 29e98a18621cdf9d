package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.Keys;
import dev.dateline.ui.fx.LongList;
import dev.dateline.ui.fx.PagedItems;
import dev.dateline.ui.fx.Slot;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A virtual list of quotations, however many: Enter or a double click opens.
final class QuoteList extends LongList<Slot<QuoteHit>> {
    /// So many rows up and down the selected statement is looked for when rows were renewed.
    private static final int NEAR = 50;

    /// What the reader selected last.
    private Optional<QuoteHit> stood = Optional.empty();

    /// @param row makes the rows
    QuoteList(PagedItems<QuoteHit> quotes, QuoteActions actions, Supplier<QuoteRow> row) {
        super(quotes);
        getStyleClass().add("quote-list");
        setCellFactory(_ -> new QuoteCell(row.get(), actions));
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, now) -> stand(now.intValue()));
        focusVisibleProperty().addListener((_, _, seen) -> beginWhere(seen));
        Keys.on(this, () -> selected().ifPresent(actions::open), "Enter");
    }

    /// Whoever comes by Tab stands on a row: on none, nobody saw where the focus is.
    private void beginWhere(boolean comesByTab) {
        if (comesByTab && getSelectionModel().isEmpty()) {
            select(0);
        }
    }

    private void stand(int row) {
        if (row >= 0) {
            stood = selected();
        }
    }

    /// There are other rows, or the same ones renewed: what was selected stays so where it is among
    /// them, or else the row, or else one that has the focus stands on its first.
    void stay() {
        int row = getSelectionModel().getSelectedIndex();
        OptionalInt now = rowOf(row);
        if (now.isPresent() && now.getAsInt() != row) {
            choose(now.getAsInt());
        } else if (row < 0 && isFocused()) {
            select(0);
        }
        stand(getSelectionModel().getSelectedIndex());
    }

    private OptionalInt rowOf(int around) {
        return IntStream.rangeClosed(around - NEAR, around + NEAR)
                .filter(row -> row >= 0 && row < getItems().size())
                .filter(row ->
                        getItems().get(row).filled().filter(this::isWhereOneStood).isPresent())
                .findFirst();
    }

    /// By where it stands: its number and speaker may be others now.
    private boolean isWhereOneStood(QuoteHit hit) {
        return stood.filter(was -> was.path().equals(hit.path()))
                .filter(was -> was.quote().span().equals(hit.quote().span()))
                .isPresent();
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
            choose(row);
            scrollTo(Math.max(0, row - 1));
        }
    }

    private void choose(int row) {
        getSelectionModel().clearAndSelect(row);
        getFocusModel().focus(row);
    }
}
