package dev.dateline.ui.dossier;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.Messages;
import dev.dateline.search.SortOrder;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Function;

/// Returns the localized labels of export options.
final class ExportOptionLabels {
    private ExportOptionLabels() {}

    static String of(ExportSelection.Content content) {
        return switch (content) {
            case ARTICLES -> Messages.of("dossier.content.articles");
            case QUOTES -> Messages.of("dossier.content.quotes");
            case BOTH -> Messages.of("dossier.content.both");
        };
    }

    static String of(Grouping grouping) {
        return switch (grouping) {
            case MONTH -> Messages.of("dossier.grouping.month");
            case YEAR -> Messages.of("dossier.grouping.year");
            case SOURCE -> Messages.of("dossier.grouping.source");
            case NONE -> Messages.of("dossier.grouping.none");
        };
    }

    static String of(SortOrder order) {
        return switch (order) {
            case OLDEST, LEAST_SURE -> Messages.of("dossier.order.oldest");
            case NEWEST -> Messages.of("dossier.order.newest");
            case RELEVANCE -> Messages.of("dossier.order.relevance");
        };
    }

    static String of(PaperSize paper) {
        return switch (paper) {
            case A4 -> Messages.of("dossier.paper.a4");
            case LETTER -> Messages.of("dossier.paper.letter");
        };
    }

    static String of(ExportFormat format) {
        return switch (format) {
            case PDF -> Messages.of("dossier.format.pdf");
            case HTML -> Messages.of("dossier.format.html");
            case MARKDOWN -> Messages.of("dossier.format.markdown");
            case JSON_LINES -> Messages.of("dossier.format.json");
            case CSV -> Messages.of("dossier.format.csv");
            case BIBTEX -> Messages.of("dossier.format.bibtex");
            case RIS -> Messages.of("dossier.format.ris");
            case CSL_JSON -> Messages.of("dossier.format.csl");
        };
    }

    /// Creates a choice box that shows values by their labels and is bound to a property.
    static <T> ChoiceBox<T> choiceBox(
            List<T> values, ObjectProperty<T> property, Function<T, String> label) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<T>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : label.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("choice boxes are not editable");
                    }
                });
        box.valueProperty().bindBidirectional(property);
        return box;
    }

    static String ofColumns(int count) {
        return Messages.of(count == 1 ? "dossier.columns.one" : "dossier.columns.two");
    }
}
