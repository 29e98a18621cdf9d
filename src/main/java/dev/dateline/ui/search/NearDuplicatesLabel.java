package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.Hit;

import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// "and 3 copies": how many copies are folded into a row, or, below it, that the row is one. A
/// click shows them or takes them away again.
final class NearDuplicatesLabel extends Label {
    private final SearchModel model;
    private int row = -1;

    NearDuplicatesLabel(SearchModel model) {
        this.model = model;
        getStyleClass().add("dl-row-near-duplicates");
        setMinWidth(Region.USE_PREF_SIZE);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && row >= 0) {
            event.consume();
            model.toggleDuplicates(row);
        }
    }

    /// Shows what there is to say of the hit in a row.
    void show(Hit hit, int at) {
        row = at;
        boolean copy = isNearDuplicate();
        setText(copy ? Messages.of("search.near-duplicate") : collapsedText(hit));
        setVisible(copy || hit.nearDuplicates() > 0);
        setManaged(isVisible());
    }

    void hide() {
        row = -1;
        setVisible(false);
        setManaged(false);
    }

    /// Whether the row is one of the copies of another above it.
    boolean isNearDuplicate() {
        return row >= 0 && model.hits().parentIndex(row) != row;
    }

    private String collapsedText(Hit hit) {
        boolean opened = model.hits().isExpanded(row);
        return Messages.of("search.near-duplicates", hit.nearDuplicates(), opened ? 1 : 0);
    }
}
