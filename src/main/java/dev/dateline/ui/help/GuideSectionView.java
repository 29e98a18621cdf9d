package dev.dateline.ui.help;

import dev.dateline.ui.help.GuideBlock.Run;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.Locale;

/// A section of the guide, set to be read.
final class GuideSectionView {
    private final Label heading = new Label();
    private final VBox text = new VBox();
    private final ScrollPane scroll = new ScrollPane(text);

    GuideSectionView() {
        heading.getStyleClass().add("dl-guide-heading");
        heading.setWrapText(true);
        text.getStyleClass().add("dl-guide-text");
        scroll.getStyleClass().add("dl-guide-section");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node node() {
        return scroll;
    }

    /// Shows a section from its top.
    ///
    /// @param sought words whose blocks are marked; blank for none
    void show(String title, List<GuideBlock> blocks, String sought) {
        heading.setText(title);
        text.getChildren().setAll(heading);
        for (GuideBlock block : blocks) {
            switch (block) {
                case GuideBlock.Heading(_, String words) ->
                        text.getChildren().add(new Label(words));
                case GuideBlock.Paragraph(var runs) ->
                        text.getChildren().add(highlighted(flow(runs), contains(block, sought)));
                case GuideBlock.Row(var cells) -> addRow(table(), cells, contains(block, sought));
            }
        }
        scroll.setVvalue(0);
    }

    void showMessage(String words) {
        heading.setText(words);
        text.getChildren().setAll(heading);
    }

    private static boolean contains(GuideBlock block, String sought) {
        String words = block.text().toLowerCase(Locale.ROOT);
        return !sought.isBlank() && words.contains(sought.toLowerCase(Locale.ROOT));
    }

    private static Node highlighted(Node node, boolean found) {
        if (found) {
            node.getStyleClass().add("dl-guide-match");
        }
        return node;
    }

    /// The table that rows are being added to: the last thing on the page, or a new one.
    private GridPane table() {
        if (text.getChildren().getLast() instanceof GridPane begun) {
            return begun;
        }
        var table = new GridPane();
        table.getStyleClass().add("dl-guide-table");
        var narrow = new ColumnConstraints();
        narrow.setPercentWidth(34);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(narrow, wide);
        text.getChildren().add(table);
        return table;
    }

    private static void addRow(GridPane table, List<List<Run>> cells, boolean found) {
        int row = table.getRowCount();
        for (int i = 0; i < cells.size(); i++) {
            Node cell = highlighted(flow(cells.get(i)), found);
            GridPane.setValignment(cell, VPos.TOP);
            table.add(cell, i, row);
        }
    }

    private static TextFlow flow(List<Run> runs) {
        var flow = new TextFlow();
        flow.getStyleClass().add("dl-guide-flow");
        for (Run run : runs) {
            var words = new Text(run.text());
            words.getStyleClass()
                    .addAll(
                            "dl-guide-run",
                            "dl-guide-" + run.style().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(words);
        }
        return flow;
    }
}
