package dev.dateline.ui.command;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.ListViewScroller;
import dev.dateline.ui.overlay.Overlay;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Every command by name: typing narrows, Enter does it.
public final class CommandPalette {
    private final List<Command> commands;
    private final Overlay overlay;
    private final ObservableList<Command> matching = FXCollections.observableArrayList();
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>(matching);
    private final VBox sheet = new VBox(field, list);

    public CommandPalette(List<Command> commands, Overlay overlay) {
        this.commands = commands;
        this.overlay = overlay;
        sheet.getStyleClass().add("dl-palette");
        field.setPromptText(Messages.of("palette.prompt"));
        field.setAccessibleText(Messages.of("palette.prompt"));
        list.setCellFactory(_ -> new Row());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> runSelected());
        field.textProperty().addListener((_, _, text) -> filter(text));
        KeyHandlers.addHandler(field, this::runSelected, "Enter");
        KeyHandlers.addHandler(field, () -> move(1), "Down");
        KeyHandlers.addHandler(field, () -> move(-1), "Up");
    }

    public void open() {
        field.clear();
        filter("");
        overlay.show(sheet, Pos.TOP_CENTER, field);
    }

    private void filter(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        matching.setAll(
                commands.stream()
                        .filter(command -> matches(command, words))
                        .sorted(Comparator.comparing(command -> !matchesWordStarts(command, words)))
                        .toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private static boolean matches(Command command, String[] words) {
        String name = command.name().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether all of them begin words of the name; such a command stands before one that holds
    /// them somewhere, as “highlight” holds “light”.
    private static boolean matchesWordStarts(Command command, String[] words) {
        String name = " " + command.name().toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(word -> name.contains(" " + word));
    }

    private void move(int by) {
        int row = list.getSelectionModel().getSelectedIndex() + by;
        if (row >= 0 && row < matching.size()) {
            list.getSelectionModel().clearAndSelect(row);
            ListViewScroller.reveal(list, row);
        }
    }

    private void runSelected() {
        Command command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            overlay.close();
            command.action().run();
        }
    }

    private static final class Row extends ListCell<Command> {
        private final Label name = new Label();
        private final Label key = new Label();
        private final HBox row;

        Row() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            key.getStyleClass().add("dl-key");
            row = new HBox(name, space, key);
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
            } else {
                name.setText(command.name());
                key.setText(command.keyText());
                key.setVisible(!command.keyText().isEmpty());
                setGraphic(row);
                setAccessibleText(command.name() + " " + command.keyText());
            }
        }
    }
}
