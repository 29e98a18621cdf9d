package dev.dateline.cli.manual;

import picocli.CommandLine;

import java.util.List;

/// Writes the completion script for fish, with the descriptions of `--help`.
final class FishCompletion {
    private final StringBuilder script = new StringBuilder();

    private FishCompletion() {}

    static String of(CommandLine root) {
        var completion = new FishCompletion();
        completion.write(CommandDescription.of(root), CommandDescription.commands(root));
        return completion.script.toString();
    }

    private void write(CommandDescription program, List<CommandDescription> commands) {
        script.append("# fish completion for dateline; made from its commands\n");
        for (CommandDescription command : commands) {
            line(
                    "-n __fish_use_subcommand -a "
                            + command.name()
                            + descriptionArgument(command.description()));
        }
        program.options().forEach(o -> option("", o));
        for (CommandDescription command : commands) {
            String where = "-n '__fish_seen_subcommand_from " + command.name() + "' ";
            command.options().stream()
                    .filter(o -> !program.options().contains(o))
                    .forEach(o -> option(where, o));
        }
    }

    private void option(String where, OptionDescription option) {
        var line = new StringBuilder(where);
        for (String name : option.names()) {
            line.append(
                            name.startsWith("--")
                                    ? "-l " + name.substring(2)
                                    : "-s " + name.substring(1))
                    .append(' ');
        }
        if (option.takesValue()) {
            line.append(option.acceptsFile() ? "-r " : "-x ");
        }
        if (!option.values().isEmpty()) {
            line.append("-a '").append(String.join(" ", option.values())).append("' ");
        }
        line(line.toString().strip() + descriptionArgument(option.description()));
    }

    private void line(String arguments) {
        script.append("complete -c dateline ").append(arguments).append('\n');
    }

    private static String descriptionArgument(String text) {
        return " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
