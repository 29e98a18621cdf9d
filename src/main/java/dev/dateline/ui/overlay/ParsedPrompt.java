package dev.dateline.ui.overlay;

import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for a value such as a date, and shows below the field the effect of the typed value.
///
/// Enter accepts the value if it can be parsed. FX thread only.
public final class ParsedPrompt<T> {
    /// The texts of the prompt.
    ///
    /// @param prompt is shown in the empty field
    /// @param help is shown below the field while it is empty
    /// @param invalid is shown below the field if its text cannot be parsed
    public record Text(String prompt, String help, String invalid) {}

    private final Overlay overlay;
    private final Text text;
    private final Function<String, Optional<T>> parse;
    private final Function<T, String> preview;
    private final Consumer<T> onAccept;
    private final TextField field = new TextField();
    private final Label message = new Label();
    private final VBox sheet = new VBox(field, message);

    /// @param parse returns the value of the typed text; empty if it has none
    /// @param preview returns a text that says what accepting a value will do
    /// @param onAccept receives the accepted value, after the overlay has closed
    public ParsedPrompt(
            Overlay overlay,
            Text text,
            Function<String, Optional<T>> parse,
            Function<T, String> preview,
            Consumer<T> onAccept) {
        this.overlay = overlay;
        this.text = text;
        this.parse = parse;
        this.preview = preview;
        this.onAccept = onAccept;
        sheet.getStyleClass().addAll("dl-palette", "dl-date-prompt");
        field.setPromptText(text.prompt());
        field.setAccessibleText(text.prompt());
        message.getStyleClass().add("dl-muted");
        message.setWrapText(true);
        field.textProperty().addListener((_, _, typed) -> showMessage(typed));
        KeyHandlers.addHandler(field, this::accept, "Enter");
    }

    /// Shows the prompt with an empty field.
    public void open() {
        field.clear();
        showMessage("");
        overlay.show(sheet, Pos.TOP_CENTER, field);
    }

    private void accept() {
        parse.apply(field.getText())
                .ifPresent(value -> {
                    overlay.close();
                    onAccept.accept(value);
                });
    }

    private void showMessage(String typed) {
        String otherwise = typed.isBlank() ? text.help() : text.invalid();
        message.setText(parse.apply(typed).map(preview).orElse(otherwise));
    }
}
