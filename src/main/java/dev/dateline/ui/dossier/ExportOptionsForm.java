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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A form for the export options, bound to their model.
final class ExportOptionsForm extends VBox {
    /// Width of the author field in text columns, chosen so that it is no wider than the choice
    /// boxes.
    private static final int AUTHOR_COLUMNS = 8;

    private final List<Node> fields = new ArrayList<>();

    /// @param collected whether the dossier has entries, which disables the content and order
    ///   options
    ExportOptionsForm(ExportOptionsModel options, ObservableValue<Boolean> collected) {
        getStyleClass().add("export-form");
        ChoiceBox<?> content =
                addChoiceBox(
                        "dossier.content",
                        List.of(ExportSelection.Content.values()),
                        options.content,
                        ExportOptionLabels::of);
        ChoiceBox<?> order =
                addChoiceBox(
                        "dossier.order",
                        List.of(SortOrder.OLDEST, SortOrder.NEWEST, SortOrder.RELEVANCE),
                        options.order,
                        ExportOptionLabels::of);
        content.disableProperty().bind(collected);
        order.disableProperty().bind(collected);
        addChoiceBox(
                "dossier.grouping",
                List.of(Grouping.values()),
                options.grouping,
                ExportOptionLabels::of);
        addChoiceBox(
                "dossier.paper",
                List.of(PaperSize.values()),
                options.paper,
                ExportOptionLabels::of);
        addChoiceBox(
                "dossier.columns", List.of(1, 2), options.columns, ExportOptionLabels::ofColumns);
        var author = new TextField();
        author.setPrefColumnCount(AUTHOR_COLUMNS);
        author.textProperty().bindBidirectional(options.author);
        addField("dossier.author", author);
        var checkBoxes = new FlowPane();
        checkBoxes.getStyleClass().add("export-checkboxes");
        checkBoxes
                .getChildren()
                .setAll(
                        createCheckBox("dossier.option.highlight-hits", options.highlightHits),
                        createCheckBox("dossier.option.notes", options.includeNotes),
                        createCheckBox("dossier.option.appendices", options.appendices),
                        createCheckBox("dossier.option.attach-data", options.attachData),
                        createCheckBox("dossier.option.open-when-done", options.openWhenDone));
        getChildren().setAll(new FieldGrid(fields), checkBoxes);
    }

    private <T> ChoiceBox<T> addChoiceBox(
            String key, List<T> values, ObjectProperty<T> property, Function<T, String> label) {
        ChoiceBox<T> box = ExportOptionLabels.choiceBox(values, property, label);
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

    private static CheckBox createCheckBox(String key, BooleanProperty property) {
        var checkBox = new CheckBox(Messages.of(key));
        checkBox.selectedProperty().bindBidirectional(property);
        return checkBox;
    }
}
