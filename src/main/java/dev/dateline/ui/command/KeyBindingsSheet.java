package dev.dateline.ui.command;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.key.KeyLabels;
import dev.dateline.ui.overlay.Overlay;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// Shows the keys of all commands on one sheet, by group, in as many columns as fit.
public final class KeyBindingsSheet {
    /// Height of the window that is left for heading, padding and margins of the sheet, in pixels.
    private static final double WINDOW_MARGIN = 160;

    private KeyBindingsSheet() {}

    /// Shows the keys of the given command groups in an overlay.
    public static void open(List<CommandGroup> groups, Overlay overlay) {
        var heading = new Label(Messages.of("keys.heading"));
        heading.getStyleClass().add("dl-heading");
        var columns =
                new BalancedColumnsPane(groups.stream().map(KeyBindingsSheet::group).toList());
        columns.getStyleClass().add("dl-key-columns");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty()
                .bind(overlay.node().heightProperty().subtract(WINDOW_MARGIN));
        KeyHandlers.addFilter(scroll, () -> scrollByPage(scroll, 1), "Page Down", "Space");
        KeyHandlers.addFilter(scroll, () -> scrollByPage(scroll, -1), "Page Up", "Shift+Space");
        var sheet = new VBox(heading, scroll);
        sheet.getStyleClass().add("dl-padded-sheet");
        overlay.show(sheet, Pos.CENTER, scroll);
    }

    /// Scrolls down (`by` 1) or up (-1) by the visible height. A scroll pane itself scrolls by a
    /// line.
    private static void scrollByPage(ScrollPane scroll, int by) {
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (beyond > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * seen / beyond, 0, 1));
        }
    }

    private static Node group(CommandGroup group) {
        var heading = new Label(group.name());
        heading.getStyleClass().add("dl-label");
        var grid = new GridPane();
        grid.getStyleClass().add("dl-key-grid");
        int row = 0;
        for (Command command : group.commands()) {
            if (!command.keys().isEmpty()) {
                grid.addRow(row++, name(command), keys(command));
            }
        }
        var all = new VBox(heading, grid);
        all.getStyleClass().add("dl-key-group");
        return all;
    }

    private static Label name(Command command) {
        var name = new Label(command.name());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private static HBox keys(Command command) {
        var keys = new HBox();
        keys.getStyleClass().add("dl-key-row");
        for (String key : command.keys()) {
            var label = new Label(KeyLabels.of(key));
            label.getStyleClass().add("dl-key");
            label.setMinWidth(Region.USE_PREF_SIZE);
            keys.getChildren().add(label);
        }
        keys.setMinWidth(Region.USE_PREF_SIZE);
        return keys;
    }
}
