package dev.dateline.ui.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Line icons, coloured and sized by the style sheet (class `dl-icon`).
public final class Icons {
    private Icons() {}

    public static FontIcon of(Ikon icon) {
        var node = new FontIcon(icon);
        node.getStyleClass().add("dl-icon");
        return node;
    }

    /// A button that shows an icon only; `name` is what a screen reader says and the tip shows.
    public static Button button(Ikon icon, String name, Runnable action) {
        var button = new Button("", of(icon));
        button.getStyleClass().setAll("button", "dl-icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
