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

/// Shows one section of the user guide and marks the blocks that match a search.
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

    /// Shows a section, scrolled to its top.
    ///
    /// @param search text whose blocks are marked; blank for none
    void show(String title, List<GuideBlock> blocks, String search) {
        heading.setText(title);
        text.getChildren().setAll(heading);
        for (GuideBlock block : blocks) {
            switch (block) {
                case GuideBlock.Heading(_, String subheading) ->
                        text.getChildren().add(new Label(subheading));
                case GuideBlock.Paragraph(var runs) ->
                        text.getChildren().add(highlighted(flow(runs), contains(block, search)));
                case GuideBlock.Row(var cells) -> addRow(table(), cells, contains(block, search));
            }
        }
        scroll.setVvalue(0);
    }

    /// Shows a message instead of a section.
    void showMessage(String message) {
        heading.setText(message);
        text.getChildren().setAll(heading);
    }

    private static boolean contains(GuideBlock block, String search) {
        String blockText = block.text().toLowerCase(Locale.ROOT);
        return !search.isBlank() && blockText.contains(search.toLowerCase(Locale.ROOT));
    }

    private static Node highlighted(Node node, boolean matches) {
        if (matches) {
            node.getStyleClass().add("dl-guide-match");
        }
        return node;
    }

    /// Returns the table at the end of the section, or adds a table if the section ends otherwise.
    private GridPane table() {
        if (text.getChildren().getLast() instanceof GridPane last) {
            return last;
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

    private static void addRow(GridPane table, List<List<Run>> cells, boolean matches) {
        int row = table.getRowCount();
        for (int i = 0; i < cells.size(); i++) {
            Node cell = highlighted(flow(cells.get(i)), matches);
            GridPane.setValignment(cell, VPos.TOP);
            table.add(cell, i, row);
        }
    }

    private static TextFlow flow(List<Run> runs) {
        var flow = new TextFlow();
        flow.getStyleClass().add("dl-guide-flow");
        for (Run run : runs) {
            var styled = new Text(run.text());
            styled.getStyleClass()
                    .addAll(
                            "dl-guide-run",
                            "dl-guide-" + run.style().name().toLowerCase(Locale.ROOT));
            flow.getChildren().add(styled);
        }
        return flow;
    }
}
