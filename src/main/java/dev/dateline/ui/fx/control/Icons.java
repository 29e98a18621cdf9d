package dev.dateline.ui.fx.control;

import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

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
        button.addEventHandler(MouseEvent.MOUSE_ENTERED, new LazyTooltip(button));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Gives a button made here another name.
    public static void setName(Button button, String name) {
        button.setAccessibleText(name);
        if (button.getTooltip() != null) {
            button.getTooltip().setText(name);
        }
    }

    /// A tip is a window of its own, and dozens of them made before anyone points at one would be
    /// much of what starting costs. The pointer still has to move before a tip shows.
    private record LazyTooltip(Button button) implements EventHandler<MouseEvent> {
        @Override
        public void handle(MouseEvent event) {
            button.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            button.setTooltip(new Tooltip(button.getAccessibleText()));
        }
    }
}
