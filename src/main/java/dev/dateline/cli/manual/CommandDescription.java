package dev.dateline.cli.manual;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Describes a command as `--help` does, without hidden options and parameters.
///
/// @param name the name as it is typed; for the root command, the name of the program
/// @param synopsis the usage on one line
/// @param parameters the positional parameters in order
/// @param acceptsFile whether a positional parameter is a file or folder
record CommandDescription(
        String name,
        String description,
        String synopsis,
        List<ParameterDescription> parameters,
        List<OptionDescription> options,
        boolean acceptsFile) {
    /// A positional parameter.
    record ParameterDescription(String label, String description) {
        static ParameterDescription of(PositionalParamSpec parameter) {
            return new ParameterDescription(
                    parameter.paramLabel(), unescape(parameter.description()));
        }
    }

    CommandDescription {
        parameters = List.copyOf(parameters);
        options = List.copyOf(options);
    }

    static CommandDescription of(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        List<PositionalParamSpec> positional =
                spec.positionalParameters().stream().filter(p -> !p.hidden()).toList();
        return new CommandDescription(
                spec.name(),
                unescape(spec.usageMessage().description()),
                synopsis(command),
                positional.stream().map(ParameterDescription::of).toList(),
                spec.options().stream()
                        .filter(o -> !o.hidden())
                        .sorted(Comparator.comparing(OptionSpec::longestName))
                        .map(OptionDescription::of)
                        .toList(),
                positional.stream().anyMatch(CommandDescription::namesFile));
    }

    /// Returns whether a positional parameter is a file or folder. The archive of the root command
    /// may also be a link, so its type is not [Path].
    private static boolean namesFile(PositionalParamSpec parameter) {
        Class<?>[] elementTypes = parameter.auxiliaryTypes();
        Class<?> type = elementTypes.length > 0 ? elementTypes[0] : parameter.type();
        return parameter.paramLabel().startsWith("ARCHIVE") || Path.class.isAssignableFrom(type);
    }

    /// Returns every command that is not hidden, in the order of `--help`.
    static List<CommandDescription> commands(CommandLine root) {
        return root.getSubcommands().values().stream()
                .filter(c -> !c.getCommandSpec().usageMessage().hidden())
                .map(CommandDescription::of)
                .toList();
    }

    /// Joins the lines of a help text and replaces `%%`, which picocli requires for a percent sign.
    static String unescape(String... lines) {
        return String.join(" ", lines).replace("%%", "%");
    }

    private static String synopsis(CommandLine command) {
        return command.getHelpFactory()
                .create(command.getCommandSpec(), new ColorScheme.Builder(Ansi.OFF).build())
                .synopsis(0)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
