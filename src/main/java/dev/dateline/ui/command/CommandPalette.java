package dev.dateline.ui.command;

import dev.dateline.message.Messages;
import dev.dateline.ui.overlay.FilteredListPrompt;
import dev.dateline.ui.overlay.Overlay;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lists all commands; typing filters them by name, and Enter runs the selected one.
public final class CommandPalette {
    private CommandPalette() {}

    /// Shows the palette in an overlay.
    public static void open(List<Command> commands, Overlay overlay) {
        var prompt =
                new FilteredListPrompt<Command>(
                        overlay,
                        Messages.of("palette.prompt"),
                        text -> matching(commands, text),
                        command -> command.action().run());
        prompt.list().setCellFactory(_ -> new Row());
        prompt.show();
    }

    private static List<Command> matching(List<Command> commands, String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return commands.stream()
                .filter(command -> matches(command, words))
                .sorted(Comparator.comparing(command -> !matchesWordStarts(command, words)))
                .toList();
    }

    private static boolean matches(Command command, String[] words) {
        String name = command.name().toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(name::contains);
    }

    /// Returns whether each typed word is the beginning of a word of the command's name. Such
    /// commands are listed first: "light" finds "Light theme" before "Highlight".
    private static boolean matchesWordStarts(Command command, String[] words) {
        String name = " " + command.name().toLowerCase(Locale.ROOT);
        return Stream.of(words).allMatch(word -> name.contains(" " + word));
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
