package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.search.SortOrder;
import dev.dateline.settings.ReadingSettings;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.command.Command;
import dev.dateline.ui.command.CommandGroup;
import dev.dateline.ui.command.CommandPalette;
import dev.dateline.ui.command.KeyBindingsSheet;
import dev.dateline.ui.fx.DesktopServices;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.help.GuideSheet;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.profile.SettingsModel;
import dev.dateline.ui.search.SearchModel;
import dev.dateline.ui.search.SortOrderMenu;
import dev.dateline.ui.settings.SettingsSheet;
import dev.dateline.ui.settings.ThemeNames;

import javafx.beans.property.BooleanProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Creates the commands that open archives, change the appearance of the window or show help.
final class WindowCommands {
    private static final double COLUMN_STEP = 32;

    private final ArchiveModel archive;
    private final SettingsModel settings;
    private final SearchModel search;
    private final WindowViews views;
    private final DesktopServices desktop;

    WindowCommands(
            ArchiveModel archive,
            SettingsModel settings,
            SearchModel search,
            WindowViews views,
            DesktopServices desktop) {
        this.archive = archive;
        this.settings = settings;
        this.search = search;
        this.views = views;
        this.desktop = desktop;
    }

    List<Command> archive() {
        return List.of(
                Command.of("command.open-archive", this::openFolder, "Shortcut+O"),
                Command.of(
                        "command.new-window",
                        () -> desktop.openWindow(Optional.empty()),
                        "Shortcut+N"),
                Command.of(
                        "command.open-in-new-window", this::openFolderInWindow, "Shortcut+Shift+O"),
                Command.of("command.refresh", archive::refresh, "F5"),
                Command.of("command.pause-refresh", archive::pauseRefresh, "Shift+F5"),
                Command.of("command.stop-refresh", archive::cancelRefresh),
                Command.of(
                        "command.problems", () -> views.problems().show(true), "Shortcut+Shift+P"));
    }

    List<Command> appearance() {
        var commands = new ArrayList<Command>();
        for (Theme theme : Theme.values()) {
            commands.add(
                    new Command(
                            "command.theme." + theme.key(),
                            Messages.of("command.theme", ThemeNames.nameOf(theme)),
                            List.of(),
                            () -> settings.update(s -> s.withTheme(theme.key()))));
        }
        for (SortOrder order : SortOrderMenu.OPTIONS) {
            commands.add(
                    new Command(
                            "command.order." + order.name(),
                            Messages.of("command.order", SortOrderMenu.label(order)),
                            List.of(),
                            () -> search.orderProperty().set(order)));
        }
        commands.add(
                toggle("command.compact", views.results().compactProperty(), "Shortcut+Shift+D"));
        commands.add(
                toggle(
                        "command.by-day",
                        views.results().groupedByDayProperty(),
                        "Shortcut+Shift+G"));
        commands.add(
                toggle(
                        "command.collapse-near-duplicates",
                        search.collapseDuplicatesProperty(),
                        "Shortcut+Shift+K"));
        commands.add(widen("command.wider-column", COLUMN_STEP, ">"));
        commands.add(widen("command.narrower-column", -COLUMN_STEP, "<"));
        commands.add(resizeText("command.larger-text", 1, "Shortcut+Equals"));
        commands.add(resizeText("command.smaller-text", -1, "Shortcut+Minus"));
        return commands;
    }

    /// Returns the commands that open the settings, menu, palette, guide and key sheet, and the
    /// command to quit.
    ///
    /// @param groups returns the groups of all commands, which are complete when a command runs
    List<Command> help(Supplier<List<CommandGroup>> groups, Runnable openMenu) {
        Overlay overlay = views.frame().overlay();
        return List.of(
                Command.of(
                        "command.settings",
                        () -> SettingsSheet.open(settings, overlay),
                        "Shortcut+Comma"),
                Command.of("command.menu", openMenu, "F10"),
                Command.of(
                        "command.palette",
                        () -> CommandPalette.open(CommandGroup.allOf(groups.get()), overlay),
                        "Shortcut+K"),
                Command.of("command.guide", () -> GuideSheet.open(overlay), "F1"),
                Command.of("command.keys", () -> KeyBindingsSheet.open(groups.get(), overlay), "?"),
                Command.of("command.quit", desktop::close, "Shortcut+W", "Shortcut+Q"));
    }

    private void openFolder() {
        desktop.chooseFolder().ifPresent(archive::open);
    }

    private void openFolderInWindow() {
        desktop.chooseFolder().map(Optional::of).ifPresent(desktop::openWindow);
    }

    private static Command toggle(String id, BooleanProperty property, String key) {
        return Command.of(id, () -> property.set(!property.get()), key);
    }

    private Command widen(String id, double by, String key) {
        return Command.of(id, () -> views.frame().columns().widen(by), key);
    }

    private Command resizeText(String id, int by, String key) {
        UnaryOperator<ReadingSettings> change = r -> r.withTextSize(r.textSize() + by);
        return Command.of(
                id, () -> settings.update(s -> s.withReading(change.apply(s.reading()))), key);
    }
}
