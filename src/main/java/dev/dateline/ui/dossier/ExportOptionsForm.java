package dev.dateline.ui.dossier;

import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.Messages;
import dev.dateline.search.SortOrder;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The choices as a form.
final class ExportOptionsForm extends VBox {
    /// No wider than the choices.
    private static final int AUTHOR_COLUMNS = 8;

    private final List<Node> fields = new ArrayList<>();

    /// @param collected whether the content and its order are chosen by hand already
    ExportOptionsForm(ExportOptionsModel choices, ObservableValue<Boolean> collected) {
        getStyleClass().add("export-form");
        ChoiceBox<?> content =
                addChoiceBox(
                        "dossier.content",
                        List.of(ExportSelection.Content.values()),
                        choices.content,
                        ExportOptionLabels::of);
        ChoiceBox<?> order =
                addChoiceBox(
                        "dossier.order",
                        List.of(SortOrder.OLDEST, SortOrder.NEWEST, SortOrder.RELEVANCE),
                        choices.order,
                        ExportOptionLabels::of);
        content.disableProperty().bind(collected);
        order.disableProperty().bind(collected);
        addChoiceBox(
                "dossier.grouping",
                List.of(Grouping.values()),
                choices.grouping,
                ExportOptionLabels::of);
        addChoiceBox(
                "dossier.paper",
                List.of(PaperSize.values()),
                choices.paper,
                ExportOptionLabels::of);
        addChoiceBox(
                "dossier.columns", List.of(1, 2), choices.columns, ExportOptionLabels::columns);
        var author = new TextField();
        author.setPrefColumnCount(AUTHOR_COLUMNS);
        author.textProperty().bindBidirectional(choices.author);
        addField("dossier.author", author);
        var ticks = new FlowPane();
        ticks.getStyleClass().add("export-checkboxes");
        ticks.getChildren()
                .setAll(
                        createCheckBox("dossier.option.highlight-hits", choices.highlightHits),
                        createCheckBox("dossier.option.notes", choices.includeNotes),
                        createCheckBox("dossier.option.appendices", choices.appendices),
                        createCheckBox("dossier.option.attach-data", choices.attachData),
                        createCheckBox("dossier.option.open-when-done", choices.openWhenDone));
        getChildren().setAll(new FieldGrid(fields), ticks);
    }

    private <T> ChoiceBox<T> addChoiceBox(
            String key, List<T> values, ObjectProperty<T> chosen, Function<T, String> words) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(values);
        box.setConverter(new LabelConverter<>(words));
        box.valueProperty().bindBidirectional(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        addField(key, box);
        return box;
    }

    private void addField(String key, Control control) {
        var label = new Label(Messages.of(key));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        var field = new VBox(label, control);
        field.getStyleClass().add("export-field");
        fields.add(field);
    }

    private static CheckBox createCheckBox(String key, BooleanProperty chosen) {
        var tick = new CheckBox(Messages.of(key));
        tick.selectedProperty().bindBidirectional(chosen);
        return tick;
    }

    /// Shows what is chosen in words.
    private static final class LabelConverter<T> extends StringConverter<T> {
        private final Function<T, String> labels;

        private LabelConverter(Function<T, String> words) {
            this.labels = words;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : labels.apply(value);
        }

        @Override
        public T fromString(String name) {
            throw new UnsupportedOperationException("the choices cannot be typed");
        }
    }
}
