package dev.dateline.ui.overlay;

import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// Asks for a word or some lines on a sheet: Enter takes them, Escape does not. In several lines
/// Shift+Enter begins another.
public final class TextPrompt {
    private TextPrompt() {}

    /// Asks for one line; what it is now is selected, for another one to be typed in its place.
    public static void askLine(
            Overlay overlay, String prompt, String help, String now, Consumer<String> take) {
        var field = new TextField(now);
        open(overlay, field, prompt, help, take);
        field.selectAll();
    }

    /// Asks for any number of lines.
    public static void askText(
            Overlay overlay, String prompt, String help, String now, Consumer<String> take) {
        var area = new TextArea(now);
        area.setPrefRowCount(5);
        area.setWrapText(true);
        KeyHandlers.addFilter(
                area, () -> area.insertText(area.getCaretPosition(), "\n"), "Shift+Enter");
        open(overlay, area, prompt, help, take);
    }

    private static void open(
            Overlay overlay,
            TextInputControl field,
            String prompt,
            String help,
            Consumer<String> take) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        var words = new Label(help);
        words.setWrapText(true);
        words.getStyleClass().add("dl-muted");
        var sheet = new VBox(field, words);
        sheet.getStyleClass().addAll("dl-palette", "dl-text-prompt");
        KeyHandlers.addFilter(
                field,
                () -> {
                    overlay.close();
                    take.accept(field.getText().strip());
                },
                "Enter");
        overlay.show(sheet, Pos.TOP_CENTER, field);
        field.end();
    }
}
