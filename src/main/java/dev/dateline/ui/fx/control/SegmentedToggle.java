package dev.dateline.ui.fx.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.function.Function;

/// A row of toggle buttons of which exactly one is selected.
public final class SegmentedToggle<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<T> value;

    /// Creates a toggle with the first choice selected.
    ///
    /// @param name accessible text
    /// @param label returns the text of a choice
    public SegmentedToggle(String name, List<T> choices, Function<T, String> label) {
        value = new SimpleObjectProperty<>(this, "value", choices.getFirst());
        getStyleClass().add("dl-segments");
        setAccessibleText(name);
        for (T choice : choices) {
            getChildren().add(createButton(choice, label.apply(choice)));
        }
        value.addListener((_, _, _) -> syncSelection());
        group.selectedToggleProperty().addListener((_, _, toggle) -> syncSelection());
        syncSelection();
    }

    /// The selected choice.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// Changes the text of a choice.
    public void setText(T choice, String text) {
        for (var toggle : group.getToggles()) {
            if (choice.equals(toggle.getUserData()) && toggle instanceof ToggleButton button) {
                button.setText(text);
            }
        }
    }

    private ToggleButton createButton(T choice, String text) {
        var button = new ToggleButton(text);
        button.getStyleClass().setAll("toggle-button", "dl-segment");
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.setOnAction(_ -> value.set(choice));
        return button;
    }

    private void syncSelection() {
        group.getToggles().stream()
                .filter(toggle -> value.get().equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }
}
