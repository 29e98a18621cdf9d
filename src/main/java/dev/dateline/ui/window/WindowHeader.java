package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.ui.command.Command;
import dev.dateline.ui.command.CommandMenu;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The header of a window: the menu of archives, the search box and the menu of all commands.
final class WindowHeader {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final Label archive = new Label();
    private final MenuButton archives = new MenuButton("", archive);
    private final Node searchBox;
    private final HBox root;

    /// @param explanation is shown below the search box
    WindowHeader(Node box, Node explanation, Node menu) {
        archives.getStyleClass().add("dl-archive-menu");
        archive.getStyleClass().add("dl-archive-name");
        archives.setAccessibleText(Messages.of("header.archives"));
        searchBox = new VBox(box, explanation);
        searchBox.getStyleClass().add("dl-search-area");
        HBox.setHgrow(searchBox, Priority.ALWAYS);
        root = new HBox(archives, searchBox, menu);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("dl-header");
        setArchiveName("");
    }

    Node node() {
        return root;
    }

    /// Returns an empty node that has the height of the header at every text size.
    static Node placeholder() {
        var box = new Region();
        box.getStyleClass().add("dl-search-box");
        var explanation = new Label();
        explanation.getStyleClass().add("dl-query-explanation");
        var lines = new VBox(box, explanation);
        lines.getStyleClass().add("dl-search-area");
        lines.setVisible(false);
        var placeholder = new HBox(lines);
        placeholder.getStyleClass().add("dl-header");
        return placeholder;
    }

    /// Shows the name of the open archive; empty if none is open.
    void setArchiveName(String name) {
        searchBox.setVisible(!name.isEmpty());
        root.pseudoClassStateChanged(CLOSED, name.isEmpty());
        archive.setText(name.isEmpty() ? Messages.of("header.no-archive") : name);
    }

    /// Fills the archive menu with recent archives and commands.
    ///
    /// @param recent absolute paths
    void setArchiveMenu(List<String> recent, Consumer<Path> open, List<Command> commands) {
        archives.getItems().clear();
        for (String path : recent) {
            archives.getItems().add(recentItem(Path.of(path), open));
        }
        if (!recent.isEmpty()) {
            archives.getItems().add(new SeparatorMenuItem());
        }
        commands.forEach(
                command -> archives.getItems().add(CommandMenu.item(command, command.action())));
    }

    private static MenuItem recentItem(Path path, Consumer<Path> open) {
        Path name = path.getFileName();
        var nameLabel = new Label(name == null ? path.toString() : name.toString());
        var pathLabel = new Label(path.toString());
        pathLabel.getStyleClass().addAll("dl-small", "dl-faint");
        var item = new CustomMenuItem(new HBox(12, nameLabel, pathLabel));
        item.setOnAction(_ -> open.accept(path));
        return item;
    }
}
