package dev.dateline.ui.command;

import dev.dateline.message.Messages;

import java.util.List;

/// Commands that belong together, with the name of the group.
public record CommandGroup(String name, List<Command> commands) {
    public CommandGroup {
        commands = List.copyOf(commands);
    }

    /// Returns a group whose name has the message key `key`.
    public static CommandGroup of(String key, List<Command> commands) {
        return new CommandGroup(Messages.of(key), commands);
    }

    /// Returns the commands of all groups, in order.
    public static List<Command> allOf(List<CommandGroup> groups) {
        return groups.stream().flatMap(group -> group.commands().stream()).toList();
    }
}
