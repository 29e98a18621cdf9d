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

/// One command as manuals and shells see it: what `--help` says, without hidden things.
///
/// @param name as it is typed; the whole program's for the command without one
/// @param synopsis how it is called, in one line
/// @param parameters label and words of each, in their order
/// @param files whether a parameter names a file or folder
record CommandDescription(
        String name,
        String description,
        String synopsis,
        List<ParameterDescription> parameters,
        List<OptionDescription> options,
        boolean acceptsFile) {
    record ParameterDescription(String label, String description) {}

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
                HelpText.unescape(spec.usageMessage().description()),
                synopsis(command),
                positional.stream()
                        .map(p ->
                                new ParameterDescription(
                                        p.paramLabel(), HelpText.unescape(p.description())))
                        .toList(),
                spec.options().stream()
                        .filter(o -> !o.hidden())
                        .sorted(Comparator.comparing(OptionSpec::longestName))
                        .map(OptionDescription::of)
                        .toList(),
                positional.stream().anyMatch(CommandDescription::namesFile));
    }

    /// An archive of the window may also be a link, and so is not a path to picocli.
    private static boolean namesFile(PositionalParamSpec parameter) {
        Class<?>[] inLists = parameter.auxiliaryTypes();
        Class<?> type = inLists.length > 0 ? inLists[0] : parameter.type();
        return parameter.paramLabel().startsWith("ARCHIVE") || Path.class.isAssignableFrom(type);
    }

    /// Every command that is not hidden, in the order of `--help`.
    static List<CommandDescription> commands(CommandLine root) {
        return root.getSubcommands().values().stream()
                .filter(c -> !c.getCommandSpec().usageMessage().hidden())
                .map(CommandDescription::of)
                .toList();
    }

    private static String synopsis(CommandLine command) {
        return command.getHelpFactory()
                .create(command.getCommandSpec(), new ColorScheme.Builder(Ansi.OFF).build())
                .synopsis(0)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
