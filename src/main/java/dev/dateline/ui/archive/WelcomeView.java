package dev.dateline.ui.archive;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Action;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What stands in the window while no archive is open: what this is, and how to begin.
public final class WelcomeView {
    private final VBox root = new VBox();
    private final VBox recent = new VBox();

    public WelcomeView(Runnable openFolder, Runnable openSample) {
        var name = label("Dateline", "dl-welcome-name");
        var line = label(Messages.of("welcome.tagline"), "dl-welcome-line");
        Button folder = new Action(Messages.of("welcome.open"), openFolder).createButton();
        folder.setDefaultButton(true);
        Button sample = new Action(Messages.of("welcome.sample"), openSample).createButton();
        var buttons = new HBox(folder, sample);
        buttons.getStyleClass().add("dl-empty-actions-row");
        buttons.setAlignment(Pos.CENTER);
        var promise = label(Messages.of("welcome.privacy"), "dl-welcome-promise");
        recent.getStyleClass().add("dl-welcome-recent");
        recent.setAlignment(Pos.CENTER);
        var drop = label(Messages.of("welcome.drop"), "dl-muted");
        root.getChildren().addAll(name, line, buttons, drop, recent, promise);
        root.getStyleClass().add("dl-welcome");
        root.setAlignment(Pos.CENTER);
    }

    public Node node() {
        return root;
    }

    public void setRecentArchives(List<String> places, Consumer<Path> open) {
        recent.getChildren().clear();
        if (places.isEmpty()) {
            return;
        }
        recent.getChildren().add(label(Messages.of("welcome.recent"), "dl-label"));
        for (String place : places) {
            var link = new Hyperlink(place);
            link.getStyleClass().setAll("hyperlink", "dl-link");
            link.setOnAction(_ -> open.accept(Path.of(place)));
            recent.getChildren().add(link);
        }
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
