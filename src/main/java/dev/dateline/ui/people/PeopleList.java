package dev.dateline.ui.people;

import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.ListSelection;
import dev.dateline.ui.fx.list.ListViewScroller;
import dev.dateline.ui.quotes.QuoteActions;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.util.Optional;

/// Lists groups of people; a group expands to show its statements.
///
/// Enter or a double click opens the article of a statement. FX thread only.
final class PeopleList extends ListView<PeopleRow> {
    private final QuoteActions actions;
    private final PeopleRowModel rows;

    /// Whether the user has selected a row, expanded a group or scrolled.
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

    /// Shows the partial report of a running search. Existing rows keep their positions.
    void showPartial(PeopleReport report) {
        preservingSelection(() -> rows.mergePartialReport(report));
    }

    /// Shows a complete report, with expanded groups if it is short.
    ///
    /// After the user has touched the list, groups keep their order and the visible rows stay in
    /// place. Otherwise the groups are in the order of the report.
    void show(PeopleReport report) {
        if (touchedByUser) {
            preservingScrollPosition(() -> rows.mergeCompleteReport(report));
        } else {
            rows.expandIfShort(report);
            rows.setReport(report);
            ListSelection.select(this, rows.rows().isEmpty() ? -1 : 0);
        }
    }

    /// Sorts the groups in the order of the report and scrolls to the selected row.
    void sort(PeopleReport report) {
        preservingSelection(() -> rows.setReport(report));
        scrollTo(Math.max(0, selectedIndex() - 1));
    }

    /// Returns whether the groups are in the order of the report.
    boolean isSorted(PeopleReport report) {
        return rows.isInOrderOf(report);
    }

    /// Runs `change` and keeps the selection and the scroll position. The selected row, or else the
    /// first visible row, stays in place.
    private void preservingScrollPosition(Runnable change) {
        int first = ListViewScroller.firstVisibleRow(this);
        int anchor = ListViewScroller.isVisible(this, selectedIndex()) ? selectedIndex() : first;
        if (anchor < 0) {
            preservingSelection(change);
            return;
        }
        PeopleRow anchorRow = getItems().get(anchor);
        double top = ListViewScroller.rowTop(this, first);
        preservingSelection(change);
        int newAnchor = rows.indexOf(anchorRow);
        if (newAnchor >= 0 && newAnchor != anchor) {
            ListViewScroller.scrollToOffset(this, Math.max(0, first + newAnchor - anchor), top);
        }
    }

    private void preservingSelection(Runnable change) {
        int index = selectedIndex();
        Optional<PeopleRow> selected = selected();
        change.run();
        if (!getItems().isEmpty()) {
            int newIndex = selected.map(rows::indexOf).orElse(-1);
            ListSelection.select(
                    this, newIndex >= 0 ? newIndex : Math.clamp(index, 0, getItems().size() - 1));
        }
    }

    /// Returns the selected statement if the list has the focus.
    Optional<PersonStatement> selectedStatement() {
        return isFocused() && selected().orElse(null) instanceof PeopleRow.Statement(var statement)
                ? Optional.of(statement)
                : Optional.empty();
    }

    /// Returns whether a heading is selected and the list has the focus.
    boolean isHeadingSelected() {
        return isFocused() && selected().orElse(null) instanceof PeopleRow.Heading;
    }

    /// Moves the selection by a number of rows if the list has the focus. Returns whether it has
    /// the focus.
    boolean moveSelection(int by) {
        touchedByUser |= isFocused();
        return ListSelection.moveIfFocused(this, by);
    }

    private int selectedIndex() {
        return getSelectionModel().getSelectedIndex();
    }

    private Optional<PeopleRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// Expands or collapses the group at a row, or opens the article of the statement there.
    private void activate(int index) {
        if (index < 0 || index >= getItems().size()) {
            return;
        }
        switch (getItems().get(index)) {
            case PeopleRow.Heading(_, var expanded) ->
                    ListSelection.select(this, rows.setExpanded(index, !expanded));
            case PeopleRow.Statement(var statement) -> actions.open(statement);
        }
    }

    private void setExpanded(boolean expanded) {
        if (selectedIndex() >= 0) {
            ListSelection.select(this, rows.setExpanded(selectedIndex(), expanded));
        }
    }
}
