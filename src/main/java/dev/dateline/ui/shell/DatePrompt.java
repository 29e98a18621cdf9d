package dev.dateline.ui.shell;

import dev.dateline.message.Messages;
import dev.dateline.search.DateRange;
import dev.dateline.ui.fx.Keys;
import dev.dateline.ui.search.DateWords;
import dev.dateline.ui.search.TypedDate;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Goes to a date that is typed in any usual way, and says beforehand how many articles lie there.
final class DatePrompt {
    private final Overlay overlay;
    private final Supplier<NavigableMap<LocalDate, Integer>> days;
    private final Consumer<DateRange> go;
    private final TextField field = new TextField();
    private final Label preview = new Label();
    private final VBox sheet = new VBox(field, preview);

    DatePrompt(
            Overlay overlay,
            Supplier<NavigableMap<LocalDate, Integer>> days,
            Consumer<DateRange> go) {
        this.overlay = overlay;
        this.days = days;
        this.go = go;
        sheet.getStyleClass().addAll("dl-palette", "dl-date-prompt");
        field.setPromptText(Messages.of("date.prompt"));
        field.setAccessibleText(Messages.of("date.prompt"));
        preview.getStyleClass().add("dl-muted");
        field.textProperty().addListener((_, _, text) -> preview(text));
        Keys.on(field, this::accept, "Enter");
    }

    void open() {
        field.clear();
        preview("");
        overlay.show(sheet, Pos.TOP_CENTER, field);
    }

    private void accept() {
        TypedDate.parse(field.getText())
                .ifPresent(range -> {
                    overlay.close();
                    go.accept(range);
                });
    }

    private void preview(String text) {
        Optional<DateRange> range = TypedDate.parse(text);
        preview.setText(
                range.isPresent()
                        ? Messages.of("date.preview", DateWords.of(range.get()), count(range.get()))
                        : Messages.of(text.isBlank() ? "date.examples" : "date.unknown"));
    }

    private int count(DateRange range) {
        return days.get().subMap(range.first(), true, range.last(), true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
