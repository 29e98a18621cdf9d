package dev.dateline.ui.people;

import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.ListViewScroller;
import dev.dateline.ui.quotes.QuoteActions;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.util.Optional;

/// Wordings, which open and close, and below them what is said: Enter or a double click leads
/// there. FX thread only.
final class PeopleList extends ListView<PeopleRow> {
    private final QuoteActions actions;
    private final PeopleRowModel rows;

    /// Whether the reader has gone to a row, opened one or scrolled.
    private boolean touchedByUser;

    PeopleList(String title, QuoteActions actions) {
        this(title, actions, new PeopleRowModel());
    }

    private PeopleList(String title, QuoteActions actions, PeopleRowModel rows) {
        super(rows.rows());
        this.actions = actions;
        this.rows = rows;
        getStyleClass().addAll("quote-list", "people-list");
        setAccessibleText(title);
        setPlaceholder(new Label());
        setCellFactory(_ -> new PeopleCell(this::activate));
        KeyHandlers.addHandler(this, () -> activate(selectedIndex()), "Enter", "Space");
        KeyHandlers.addHandler(this, () -> setExpanded(true), "Right");
        KeyHandlers.addHandler(this, () -> setExpanded(false), "Left");
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touchedByUser = true);
        addEventFilter(ScrollEvent.SCROLL, _ -> touchedByUser = true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> touchedByUser |= isListKey(event.getCode()));
    }

    private static boolean isListKey(KeyCode key) {
        return key.isNavigationKey() || key == KeyCode.ENTER || key == KeyCode.SPACE;
    }

    void clear() {
        touchedByUser = false;
        rows.clear();
    }

    /// Shows what has been found so far: what stands there stays where it is.
    void showPartial(PeopleReport report) {
        preservingSelection(() -> rows.mergePartialReport(report));
    }

    /// Shows all that was found, in its order, and opens it if that is little enough to be seen at
    /// once. Where the reader is at work in the list, what they look at stays where it is, and the
    /// order is that in which it was found.
    void show(PeopleReport report) {
        if (touchedByUser) {
            preservingScrollPosition(() -> rows.mergeCompleteReport(report));
        } else {
            rows.expandIfShort(report);
            rows.setReport(report);
            select(rows.rows().isEmpty() ? -1 : 0);
        }
    }

    /// Puts all in the order of the report; what is selected stays so, and is shown.
    void sort(PeopleReport report) {
        preservingSelection(() -> rows.setReport(report));
        scrollTo(Math.max(0, selectedIndex() - 1));
    }

    /// Whether it stands in the order of the report.
    boolean isSorted(PeopleReport report) {
        return rows.isInOrderOf(report);
    }

    /// Also that of a row above which some came or went.
    private void preservingScrollPosition(Runnable change) {
        int first = ListViewScroller.firstVisibleRow(this);
        int held = ListViewScroller.isVisible(this, selectedIndex()) ? selectedIndex() : first;
        if (held < 0) {
            preservingSelection(change);
            return;
        }
        PeopleRow what = getItems().get(held);
        double top = ListViewScroller.rowTop(this, first);
        preservingSelection(change);
        int now = rows.indexOf(what);
        if (now >= 0 && now != held) {
            ListViewScroller.scrollToOffset(this, Math.max(0, first + now - held), top);
        }
    }

    private void preservingSelection(Runnable change) {
        int row = selectedIndex();
        Optional<PeopleRow> selected = selected();
        change.run();
        if (!getItems().isEmpty()) {
            int now = selected.map(rows::indexOf).orElse(-1);
            select(now >= 0 ? now : Math.clamp(row, 0, getItems().size() - 1));
        }
    }

    /// What is selected below a wording, if the list has the focus.
    Optional<PersonStatement> selectedStatement() {
        return isFocused() && selected().orElse(null) instanceof PeopleRow.Statement(var saying)
                ? Optional.of(saying)
                : Optional.empty();
    }

    /// Whether a wording is selected, if the list has the focus.
    boolean isHeadingSelected() {
        return isFocused() && selected().orElse(null) instanceof PeopleRow.Heading;
    }

    /// To the row `by` further, if the list has the focus; answers whether it has.
    boolean moveSelection(int by) {
        int row = selectedIndex() + by;
        touchedByUser |= isFocused();
        if (isFocused() && row >= 0 && row < getItems().size()) {
            select(row);
            scrollTo(Math.max(0, row - 1));
        }
        return isFocused();
    }

    private int selectedIndex() {
        return getSelectionModel().getSelectedIndex();
    }

    private Optional<PeopleRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void activate(int row) {
        if (row < 0 || row >= getItems().size()) {
            return;
        }
        switch (getItems().get(row)) {
            case PeopleRow.Heading(_, var open) -> select(rows.setExpanded(row, !open));
            case PeopleRow.Statement(var saying) -> actions.open(saying);
        }
    }

    private void setExpanded(boolean open) {
        if (selectedIndex() >= 0) {
            select(rows.setExpanded(selectedIndex(), open));
        }
    }

    private void select(int row) {
        getSelectionModel().clearAndSelect(row);
        getFocusModel().focus(row);
    }
}
