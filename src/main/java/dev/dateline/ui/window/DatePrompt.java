package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.search.DateInputParser;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Asks for a date, which is typed in any usual way, and says beforehand what that will do.
final class DatePrompt {
    private final Overlay overlay;
    private final String examples;
    private final Function<DateRange, Optional<String>> describe;
    private final Consumer<DateRange> onAccept;
    private final TextField field = new TextField();
    private final Label preview = new Label();
    private final VBox sheet = new VBox(field, preview);

    /// @param examples stands below as long as nothing is typed
    /// @param promise what a date will do; empty for one that will not do
    DatePrompt(
            Overlay overlay,
            String prompt,
            String examples,
            Function<DateRange, Optional<String>> promise,
            Consumer<DateRange> go) {
        this.overlay = overlay;
        this.examples = examples;
        this.describe = promise;
        this.onAccept = go;
        sheet.getStyleClass().addAll("dl-palette", "dl-date-prompt");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        preview.getStyleClass().add("dl-muted");
        preview.setWrapText(true);
        field.textProperty().addListener((_, _, text) -> preview(text));
        KeyHandlers.addHandler(field, this::accept, "Enter");
    }

    void open() {
        field.clear();
        preview("");
        overlay.show(sheet, Pos.TOP_CENTER, field);
    }

    private void accept() {
        DateInputParser.parse(field.getText())
                .filter(range -> describe.apply(range).isPresent())
                .ifPresent(range -> {
                    overlay.close();
                    onAccept.accept(range);
                });
    }

    private void preview(String text) {
        String otherwise = text.isBlank() ? examples : Messages.of("date.invalid");
        preview.setText(DateInputParser.parse(text).flatMap(describe).orElse(otherwise));
    }
}
