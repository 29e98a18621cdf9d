package dev.dateline.ui.quotes;

import dev.dateline.ui.fx.theme.Theme;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Layout of a statement view: a header above a list, styled by `quotes.css`.
public final class StatementPane extends BorderPane {
    private static final String STYLESHEET = Theme.stylesheet("quotes.css");

    StatementPane(Node header, Node content) {
        super(content, header, null, null, null);
        getStyleClass().add("statements-view");
        getStylesheets().add(STYLESHEET);
    }

    /// Creates a pane whose header shows nodes below each other.
    public static StatementPane of(Node list, Node... headerRows) {
        var header = new VBox(headerRows);
        header.getStyleClass().add("statements-head");
        return new StatementPane(header, list);
    }
}
