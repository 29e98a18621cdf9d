package dev.dateline.ui.quotes;

import dev.dateline.library.UnnamedReport;
import dev.dateline.library.UnnamedSaying;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.Keys;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import java.util.Optional;

/// Wordings, which open and close, and below them what is said: Enter or a double click leads
/// there. FX thread only.
final class UnnamedList extends ListView<UnnamedRow> {
    private final QuoteActions actions;
    private final UnnamedRows rows;

    UnnamedList(QuoteActions actions) {
        this(actions, new UnnamedRows());
    }

    private UnnamedList(QuoteActions actions, UnnamedRows rows) {
        super(rows.all());
        this.actions = actions;
        this.rows = rows;
        getStyleClass().addAll("quote-list", "unnamed-list");
        setAccessibleText(Messages.of("unnamed.title"));
        setPlaceholder(new Label());
        setCellFactory(_ -> new UnnamedCell(this::press));
        Keys.on(this, () -> press(row()), "Enter", "Space");
        Keys.on(this, () -> fold(true), "Right");
        Keys.on(this, () -> fold(false), "Left");
    }

    void clear() {
        rows.clear();
    }

    /// Opens what a report has, if that is little enough to be seen at once.
    void openFew(UnnamedReport report) {
        rows.openFew(report);
    }

    /// Shows a report in place of the one before; what is open and what is selected stays so.
    void show(UnnamedReport report) {
        int row = row();
        Optional<UnnamedRow> selected = selected();
        rows.show(report);
        if (!getItems().isEmpty()) {
            int now = selected.map(rows::find).orElse(-1);
            select(now >= 0 ? now : Math.clamp(row, 0, getItems().size() - 1));
        }
    }

    /// What is selected below a wording, if the list has the focus.
    Optional<UnnamedSaying> chosen() {
        return isFocused() && selected().orElse(null) instanceof UnnamedRow.Line(_, var saying)
                ? Optional.of(saying)
                : Optional.empty();
    }

    /// To the row `by` further, if the list has the focus; answers whether it has.
    boolean move(int by) {
        int row = row() + by;
        if (isFocused() && row >= 0 && row < getItems().size()) {
            select(row);
            scrollTo(Math.max(0, row - 1));
        }
        return isFocused();
    }

    private int row() {
        return getSelectionModel().getSelectedIndex();
    }

    private Optional<UnnamedRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void press(int row) {
        if (row < 0 || row >= getItems().size()) {
            return;
        }
        switch (getItems().get(row)) {
            case UnnamedRow.Heading(_, var open) -> select(rows.open(row, !open));
            case UnnamedRow.Line(_, var saying) -> actions.open(saying);
        }
    }

    private void fold(boolean open) {
        if (row() >= 0) {
            select(rows.open(row(), open));
        }
    }

    private void select(int row) {
        getSelectionModel().clearAndSelect(row);
        getFocusModel().focus(row);
    }
}
