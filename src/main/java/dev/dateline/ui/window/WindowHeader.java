package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.ui.command.Command;

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

/// The top line: which archive, the search box, and the menu of everything else.
final class WindowHeader {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    private final Label archive = new Label();
    private final MenuButton archives = new MenuButton("", archive);
    private final Node searchBox;
    private final HBox root;

    /// @param understood stands below the box
    WindowHeader(Node box, Node understood, Node menu) {
        archives.getStyleClass().add("dl-archive-menu");
        archive.getStyleClass().add("dl-archive-name");
        archives.setAccessibleText(Messages.of("header.archives"));
        searchBox = new VBox(box, understood);
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

    /// What is as high as the line, at every size of text, to stand there until it comes.
    static Node placeholder() {
        var box = new Region();
        box.getStyleClass().add("dl-search-box");
        var words = new Label();
        words.getStyleClass().add("dl-query-explanation");
        var lines = new VBox(box, words);
        lines.getStyleClass().add("dl-search-area");
        lines.setVisible(false);
        var place = new HBox(lines);
        place.getStyleClass().add("dl-header");
        return place;
    }

    void setArchiveName(String name) {
        searchBox.setVisible(!name.isEmpty());
        root.pseudoClassStateChanged(CLOSED, name.isEmpty());
        archive.setText(name.isEmpty() ? Messages.of("header.no-archive") : name);
    }

    /// Fills the archive menu: what can be opened again, and the commands below.
    void setArchiveMenu(List<String> recent, Consumer<Path> open, List<Command> commands) {
        archives.getItems().clear();
        for (String place : recent) {
            archives.getItems().add(recentItem(Path.of(place), open));
        }
        if (!recent.isEmpty()) {
            archives.getItems().add(new SeparatorMenuItem());
        }
        commands.forEach(
                command -> archives.getItems().add(CommandMenu.item(command, command.action())));
    }

    private static MenuItem recentItem(Path place, Consumer<Path> open) {
        Path name = place.getFileName();
        var words = new Label(name == null ? place.toString() : name.toString());
        var where = new Label(place.toString());
        where.getStyleClass().addAll("dl-small", "dl-faint");
        var item = new CustomMenuItem(new HBox(12, words, where));
        item.setOnAction(_ -> open.accept(place));
        return item;
    }
}
