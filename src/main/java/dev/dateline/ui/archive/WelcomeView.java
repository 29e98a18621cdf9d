package dev.dateline.ui.archive;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.Nodes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Introduces Dateline and offers archives to open; shown while no archive is open.
public final class WelcomeView {
    private final VBox root = new VBox();
    private final VBox recent = new VBox();

    /// @param openFolder asks for a folder to open
    /// @param openSample opens the sample archive
    public WelcomeView(Runnable openFolder, Runnable openSample) {
        var name = Nodes.wrappedLabel("Dateline", "dl-welcome-name");
        var line = Nodes.wrappedLabel(Messages.of("welcome.tagline"), "dl-welcome-line");
        Button folder = new Action(Messages.of("welcome.open"), openFolder).createButton();
        folder.setDefaultButton(true);
        Button sample = new Action(Messages.of("welcome.sample"), openSample).createButton();
        var buttons = new HBox(folder, sample);
        buttons.getStyleClass().add("dl-empty-actions-row");
        buttons.setAlignment(Pos.CENTER);
        var promise = Nodes.wrappedLabel(Messages.of("welcome.privacy"), "dl-welcome-promise");
        recent.getStyleClass().add("dl-welcome-recent");
        recent.setAlignment(Pos.CENTER);
        var drop = Nodes.wrappedLabel(Messages.of("welcome.drop"), "dl-muted");
        root.getChildren().addAll(name, line, buttons, drop, recent, promise);
        root.getStyleClass().add("dl-welcome");
        root.setAlignment(Pos.CENTER);
    }

    public Node node() {
        return root;
    }

    /// Lists the archives that were opened last.
    ///
    /// @param paths absolute, the most recent first
    public void setRecentArchives(List<String> paths, Consumer<Path> open) {
        recent.getChildren().clear();
        if (paths.isEmpty()) {
            return;
        }
        recent.getChildren().add(Nodes.wrappedLabel(Messages.of("welcome.recent"), "dl-label"));
        for (String path : paths) {
            recent.getChildren().add(Nodes.link(path, () -> open.accept(Path.of(path))));
        }
    }
}
