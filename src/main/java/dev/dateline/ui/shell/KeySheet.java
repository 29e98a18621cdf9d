package dev.dateline.ui.shell;

import dev.dateline.message.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// All keys on one sheet, in two columns.
final class KeySheet {
    /// What of the window's height is not for the keys: heading, padding, and some of the window.
    private static final double AROUND = 220;

    private KeySheet() {}

    static void open(List<Command> commands, Overlay overlay) {
        List<Command> keyed = commands.stream().filter(c -> !c.keys().isEmpty()).toList();
        int half = (keyed.size() + 1) / 2;
        var heading = new Label(Messages.of("keys.heading"));
        heading.getStyleClass().add("dl-heading");
        var columns =
                new HBox(column(keyed.subList(0, half)), column(keyed.subList(half, keyed.size())));
        columns.getStyleClass().add("dl-key-columns");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(overlay.node().heightProperty().subtract(AROUND));
        var sheet = new VBox(heading, scroll);
        sheet.getStyleClass().add("dl-padded-sheet");
        overlay.show(sheet, Pos.CENTER, scroll);
    }

    private static GridPane column(List<Command> commands) {
        var grid = new GridPane();
        grid.getStyleClass().add("dl-key-grid");
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            var keys = new HBox();
            keys.getStyleClass().add("dl-key-row");
            for (String key : command.keys()) {
                var label = new Label(KeyWords.of(key));
                label.getStyleClass().add("dl-key");
                label.setMinWidth(Region.USE_PREF_SIZE);
                keys.getChildren().add(label);
            }
            var name = new Label(command.name());
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i, keys, name);
        }
        return grid;
    }
}
