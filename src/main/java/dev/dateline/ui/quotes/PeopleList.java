package dev.dateline.ui.quotes;

import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.ui.fx.Keys;
import dev.dateline.ui.fx.ListScroll;

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
    private final PeopleRows rows;

    /// Whether the reader has gone to a row, opened one or scrolled.
    private boolean inUse;

    PeopleList(String title, QuoteActions actions) {
        this(title, actions, new PeopleRows());
    }

    private PeopleList(String title, QuoteActions actions, PeopleRows rows) {
        super(rows.all());
        this.actions = actions;
        this.rows = rows;
        getStyleClass().addAll("quote-list", "people-list");
        setAccessibleText(title);
        setPlaceholder(new Label());
        setCellFactory(_ -> new PeopleCell(this::press));
        Keys.on(this, () -> press(row()), "Enter", "Space");
        Keys.on(this, () -> fold(true), "Right");
        Keys.on(this, () -> fold(false), "Left");
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> inUse = true);
        addEventFilter(ScrollEvent.SCROLL, _ -> inUse = true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> inUse |= isForList(event.getCode()));
    }

    private static boolean isForList(KeyCode key) {
        return key.isNavigationKey() || key == KeyCode.ENTER || key == KeyCode.SPACE;
    }

    void clear() {
        inUse = false;
        rows.clear();
    }

    /// Shows what has been found so far: what stands there stays where it is.
    void grow(PeopleReport report) {
        keepingSelection(() -> rows.grow(report));
    }

    /// Shows all that was found, in its order, and opens it if that is little enough to be seen at
    /// once. Where the reader is at work in the list, what they look at stays where it is, and the
    /// order is that in which it was found.
    void show(PeopleReport report) {
        if (inUse) {
            keepingPlace(() -> rows.renew(report));
        } else {
            rows.openFew(report);
            rows.show(report);
            select(rows.all().isEmpty() ? -1 : 0);
        }
    }

    /// Puts all in the order of the report; what is selected stays so, and is shown.
    void sort(PeopleReport report) {
        keepingSelection(() -> rows.show(report));
        scrollTo(Math.max(0, row() - 1));
    }

    /// Whether it stands in the order of the report.
    boolean isSorted(PeopleReport report) {
        return rows.isInOrderOf(report);
    }

    /// Also that of a row above which some came or went.
    private void keepingPlace(Runnable change) {
        int first = ListScroll.first(this);
        int held = ListScroll.isVisible(this, row()) ? row() : first;
        if (held < 0) {
            keepingSelection(change);
            return;
        }
        PeopleRow what = getItems().get(held);
        double top = ListScroll.top(this, first);
        keepingSelection(change);
        int now = rows.find(what);
        if (now >= 0 && now != held) {
            ListScroll.place(this, Math.max(0, first + now - held), top);
        }
    }

    private void keepingSelection(Runnable change) {
        int row = row();
        Optional<PeopleRow> selected = selected();
        change.run();
        if (!getItems().isEmpty()) {
            int now = selected.map(rows::find).orElse(-1);
            select(now >= 0 ? now : Math.clamp(row, 0, getItems().size() - 1));
        }
    }

    /// What is selected below a wording, if the list has the focus.
    Optional<PersonStatement> chosen() {
        return isFocused() && selected().orElse(null) instanceof PeopleRow.Line(var saying)
                ? Optional.of(saying)
                : Optional.empty();
    }

    /// Whether a wording is selected, if the list has the focus.
    boolean isOnHeading() {
        return isFocused() && selected().orElse(null) instanceof PeopleRow.Heading;
    }

    /// To the row `by` further, if the list has the focus; answers whether it has.
    boolean move(int by) {
        int row = row() + by;
        inUse |= isFocused();
        if (isFocused() && row >= 0 && row < getItems().size()) {
            select(row);
            scrollTo(Math.max(0, row - 1));
        }
        return isFocused();
    }

    private int row() {
        return getSelectionModel().getSelectedIndex();
    }

    private Optional<PeopleRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void press(int row) {
        if (row < 0 || row >= getItems().size()) {
            return;
        }
        switch (getItems().get(row)) {
            case PeopleRow.Heading(_, var open) -> select(rows.open(row, !open));
            case PeopleRow.Line(var saying) -> actions.open(saying);
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
