package dev.dateline.ui.archive;

import dev.dateline.article.Problem;
import dev.dateline.message.Messages;
import dev.dateline.message.ProblemText;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Lists the problems of the archive, each with its file, line and meaning.
public final class ProblemsPane {
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ListView<Problem> list = new ListView<>(problems);
    private final Label heading = new Label();
    private final VBox root = new VBox();

    /// The child nodes of the pane. They are added when the pane is first shown, because most
    /// archives have no problems.
    private final List<Node> parts;

    private final Consumer<String> open;

    /// @param open opens the file at a path of the archive in its default program
    public ProblemsPane(Consumer<String> open) {
        this.open = open;
        heading.getStyleClass().add("dl-semibold");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = Icons.button(Feather.X, Messages.of("problems.close"), () -> show(false));
        var head = new HBox(heading, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("dl-drawer-head");
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(Messages.of("problems.list"));
        parts = List.of(head, list);
        root.getStyleClass().add("dl-drawer");
        KeyHandlers.addFilter(root, () -> show(false), "Esc");
        KeyHandlers.addFilter(list, this::openSelected, "Enter");
        show(false);
    }

    public Node node() {
        return root;
    }

    /// Lists problems. Problems that keep a file out of the archive come first.
    public void list(List<Problem> found) {
        problems.setAll(
                found.stream()
                        .sorted(
                                Comparator.comparing((Problem p) -> !p.kind().rejects())
                                        .thenComparing(Problem::path))
                        .toList());
        heading.setText(Messages.of("problems.heading", found.size()));
    }

    /// Shows the pane and focuses the list, or hides the pane.
    public void show(boolean shown) {
        Nodes.setShown(root, shown);
        if (shown) {
            root.getChildren().setAll(parts);
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private void openSelected() {
        Problem selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected.path());
        }
    }

    private final class Row extends ListCell<Problem> {
        private final Label path = new Label();
        private final Label meaning = new Label();
        private final Hyperlink opener =
                Nodes.link(Messages.of("problems.open"), () -> open.accept(getItem().path()));
        private final HBox row;

        Row() {
            path.getStyleClass().add("dl-problem-path");
            meaning.getStyleClass().add("dl-muted");
            meaning.setWrapText(true);
            opener.setFocusTraversable(false); // Enter on the row opens the file
            opener.setMinWidth(Region.USE_PREF_SIZE);
            var texts = new VBox(path, meaning);
            HBox.setHgrow(texts, Priority.ALWAYS);
            row = new HBox(texts, opener);
            row.getStyleClass().add("dl-problem");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            String line = problem.line() > 0 ? ":" + problem.line() : "";
            path.setText(problem.path() + line);
            meaning.setText(ProblemText.of(problem));
            setGraphic(row);
            setAccessibleText(path.getText() + ". " + meaning.getText());
        }
    }
}
