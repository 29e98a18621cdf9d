package dev.dateline.ui.help;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.overlay.Overlay;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Explains the search language by examples, in an overlay.
///
/// Enter or a click accepts an example and closes the sheet.
public final class QueryHelpSheet {
    private record Example(String query, String meaning) {}

    private QueryHelpSheet() {}

    /// Opens the sheet.
    ///
    /// @param onAccept receives the query of the chosen example
    public static void open(Overlay overlay, Consumer<String> onAccept) {
        Label heading = Nodes.label(Messages.of("query-help.heading"), "dl-heading");
        var list = new ListView<>(FXCollections.observableList(examples()));
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(Messages.of("query-help.heading"));
        VBox.setVgrow(list, Priority.ALWAYS);
        Runnable accept = () -> accept(list, overlay, onAccept);
        KeyHandlers.addFilter(list, accept, "Enter");
        list.setOnMouseClicked(_ -> accept.run());
        Label footer = Nodes.label(Messages.of("query-help.footer"), "dl-small", "dl-faint");
        var sheet = new VBox(heading, list, footer);
        sheet.getStyleClass().addAll("dl-padded-sheet", "dl-query-sheet");
        overlay.show(sheet, Pos.CENTER, list);
        list.getSelectionModel().selectFirst();
    }

    private static void accept(ListView<Example> list, Overlay overlay, Consumer<String> onAccept) {
        Example chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.close();
            onAccept.accept(chosen.query());
        }
    }

    private static List<Example> examples() {
        return List.of(
                new Example("data centre", Messages.of("query-help.words")),
                new Example("\"data centre\"", Messages.of("query-help.phrase")),
                new Example("embargo OR sanctions", Messages.of("query-help.or")),
                new Example("cloud -weather", Messages.of("query-help.exclude")),
                new Example("crypto*", Messages.of("query-help.prefix")),
                new Example("embargo~", Messages.of("query-help.fuzzy")),
                new Example("cloud w/5 prices", Messages.of("query-help.near")),
                new Example("speaker:\"Ann Bell\"", Messages.of("query-help.speaker")),
                new Example("said:\"on time\"", Messages.of("query-help.said")),
                new Example("speaker:bell said:registers", Messages.of("query-help.speaker-said")),
                new Example("date:2022-03", Messages.of("query-help.month")),
                new Example("date:<2022-03", Messages.of("query-help.before")),
                new Example("date:2022-03..2022-06", Messages.of("query-help.range")),
                new Example("date:last-30-days", Messages.of("query-help.last")),
                new Example("source:herald", Messages.of("query-help.source")),
                new Example("title:launch", Messages.of("query-help.title")),
                new Example("is:starred", Messages.of("query-help.notes")),
                new Example("words:>800", Messages.of("query-help.length")));
    }

    private static final class Row extends ListCell<Example> {
        private final Label query = new Label();
        private final Label meaning = new Label();
        private final HBox row = new HBox(query, meaning);

        Row() {
            query.getStyleClass().add("dl-query-typed");
            meaning.getStyleClass().add("dl-muted");
            row.getStyleClass().add("dl-query-row");
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Example example, boolean empty) {
            super.updateItem(example, empty);
            if (empty || example == null) {
                setGraphic(null);
                return;
            }
            query.setText(example.query());
            meaning.setText(example.meaning());
            setAccessibleText(example.query() + ": " + example.meaning());
            setGraphic(row);
        }
    }
}
