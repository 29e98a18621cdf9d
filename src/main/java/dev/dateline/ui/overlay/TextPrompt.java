package dev.dateline.ui.overlay;

import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// Asks for one or several lines of text in an overlay.
///
/// Enter accepts the text, Escape cancels. In several lines Shift+Enter inserts a line break. The
/// text is passed on without leading and trailing white space, on the FX thread.
public final class TextPrompt {
    private TextPrompt() {}

    /// Asks for one line of text. The current text is selected, so that typing replaces it.
    public static void askLine(
            Overlay overlay, String prompt, String help, String text, Consumer<String> onAccept) {
        var field = new TextField(text);
        open(overlay, field, prompt, help, onAccept);
        field.selectAll();
    }

    /// Asks for a text of any number of lines.
    public static void askText(
            Overlay overlay, String prompt, String help, String text, Consumer<String> onAccept) {
        var area = new TextArea(text);
        area.setPrefRowCount(5);
        area.setWrapText(true);
        KeyHandlers.addFilter(
                area, () -> area.insertText(area.getCaretPosition(), "\n"), "Shift+Enter");
        open(overlay, area, prompt, help, onAccept);
    }

    private static void open(
            Overlay overlay,
            TextInputControl field,
            String prompt,
            String help,
            Consumer<String> onAccept) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        var sheet = new VBox(field, Nodes.wrappedLabel(help, "dl-muted"));
        sheet.getStyleClass().addAll("dl-palette", "dl-text-prompt");
        KeyHandlers.addFilter(
                field,
                () -> {
                    overlay.close();
                    onAccept.accept(field.getText().strip());
                },
                "Enter");
        overlay.show(sheet, Pos.TOP_CENTER, field);
        field.end();
    }
}
