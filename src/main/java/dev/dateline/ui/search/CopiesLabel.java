package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.Hit;

import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// "and 3 copies": how many copies are folded into a row, or, below it, that the row is one. A
/// click shows them or takes them away again.
final class CopiesLabel extends Label {
    private final SearchModel model;
    private int row = -1;

    CopiesLabel(SearchModel model) {
        this.model = model;
        getStyleClass().add("dl-row-copies");
        setMinWidth(Region.USE_PREF_SIZE);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && row >= 0) {
            event.consume();
            model.unfold(row);
        }
    }

    /// Shows what there is to say of the hit in a row.
    void show(Hit hit, int at) {
        row = at;
        boolean copy = isCopy();
        setText(copy ? Messages.of("search.copy") : words(hit));
        setVisible(copy || hit.nearDuplicates() > 0);
        setManaged(isVisible());
    }

    void hide() {
        row = -1;
        setVisible(false);
        setManaged(false);
    }

    /// Whether the row is one of the copies of another above it.
    boolean isCopy() {
        return row >= 0 && model.hits().parentIndex(row) != row;
    }

    private String words(Hit hit) {
        boolean opened = model.hits().isExpanded(row);
        return Messages.of("search.copies", hit.nearDuplicates(), opened ? 1 : 0);
    }
}
