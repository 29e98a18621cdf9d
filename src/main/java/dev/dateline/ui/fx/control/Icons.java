package dev.dateline.ui.fx.control;

import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Creates icons and icon buttons, coloured and sized by the style sheet (class `dl-icon`).
public final class Icons {
    private Icons() {}

    /// Creates an icon.
    public static FontIcon of(Ikon icon) {
        var node = new FontIcon(icon);
        node.getStyleClass().add("dl-icon");
        return node;
    }

    /// Creates a button that shows only an icon.
    ///
    /// @param name accessible text and tooltip
    public static Button button(Ikon icon, String name, Runnable action) {
        var button = new Button("", of(icon));
        button.getStyleClass().setAll("button", "dl-icon-button");
        button.setAccessibleText(name);
        button.addEventHandler(MouseEvent.MOUSE_ENTERED, new LazyTooltip(button));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Changes the accessible text and the tooltip of an icon button.
    public static void setName(Button button, String name) {
        button.setAccessibleText(name);
        if (button.getTooltip() != null) {
            button.getTooltip().setText(name);
        }
    }

    /// Creates the tooltip when the pointer first enters the button.
    ///
    /// A tooltip is a window; creating dozens of them would slow down the start. JavaFX shows a
    /// tooltip only after the pointer has moved, so the new tooltip is not late.
    private record LazyTooltip(Button button) implements EventHandler<MouseEvent> {
        @Override
        public void handle(MouseEvent event) {
            button.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            button.setTooltip(new Tooltip(button.getAccessibleText()));
        }
    }
}
