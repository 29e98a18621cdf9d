package dev.dateline.ui.fx.control;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/// Creates labels and links with style classes, and shows or hides nodes.
public final class Nodes {
    private Nodes() {}

    /// Shows a node, or hides it so that it takes no space in the layout.
    public static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Returns a label with additional style classes.
    public static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// Returns a label that wraps its text.
    public static Label wrappedLabel(String text, String... styleClasses) {
        Label label = label(text, styleClasses);
        label.setWrapText(true);
        return label;
    }

    /// Returns a link in the style of the application.
    public static Hyperlink link(String text, Runnable action, String... styleClasses) {
        var link = new Hyperlink(text);
        link.getStyleClass().setAll("hyperlink", "dl-link");
        link.getStyleClass().addAll(styleClasses);
        link.setOnAction(_ -> action.run());
        return link;
    }
}
