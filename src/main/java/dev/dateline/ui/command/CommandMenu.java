package dev.dateline.ui.command;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.key.MenuKeyHint;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The menu of all commands, behind a button of the header.
///
/// Many commands apply to the focused list, so the menu takes the focus only while it is open.
public final class CommandMenu {
    private final MenuButton button = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL));
    private @Nullable Node focusedBefore;

    /// @param groups become submenus, except the last, whose commands are on the first level
    public CommandMenu(List<CommandGroup> groups) {
        button.getStyleClass().addAll("dl-icon-button", "dl-overflow");
        button.setAccessibleText(Messages.of("header.menu"));
        for (CommandGroup group : groups.subList(0, groups.size() - 1)) {
            var submenu = new Menu(group.name());
            group.commands().forEach(command -> submenu.getItems().add(item(command)));
            button.getItems().add(submenu);
        }
        button.getItems().add(new SeparatorMenuItem());
        groups.getLast().commands().forEach(command -> button.getItems().add(item(command)));
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> rememberFocus());
        button.setOnHidden(_ -> restoreFocus());
    }

    public Node node() {
        return button;
    }

    /// Opens the menu, as a click on its button does.
    public void open() {
        rememberFocus();
        button.requestFocus();
        button.show();
    }

    private MenuItem item(Command command) {
        return item(
                command,
                () -> {
                    restoreFocus();
                    command.action().run();
                });
    }

    /// Returns a menu item that shows a command's name and first key and runs `action`.
    public static MenuItem item(Command command, Runnable action) {
        var item = new MenuItem(command.name());
        item.setOnAction(_ -> action.run());
        command.keys().stream().limit(1).forEach(key -> MenuKeyHint.show(item, key));
        return item;
    }

    private void rememberFocus() {
        if (!button.isFocused()) {
            focusedBefore = button.getScene().getFocusOwner();
        }
    }

    private void restoreFocus() {
        if (button.isFocused() && focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        focusedBefore = null;
    }
}
