package dev.dateline.cli.manual;

import picocli.CommandLine;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the completion script for zsh, with the descriptions of `--help`.
final class ZshCompletion {
    private static final String TEMPLATE =
            """
            #compdef dateline
            # made from the commands of dateline
            _dateline() {
                local context state line
                local -a commands
                commands=(
            @COMMANDS@
                )
                _arguments -C \\
            @OPTIONS@ \\
                    '1: :->first' \\
                    '*:: :->rest'
                case $state in
                first)
                    _describe -t commands 'command' commands
                    _files
                    ;;
                rest)
                    case $line[1] in
            @CASES@
                    esac
                    ;;
                esac
            }
            if [ "$funcstack[1]" = _dateline ]; then
                _dateline "$@"
            else
                compdef _dateline dateline
            fi
            """;

    private ZshCompletion() {}

    static String of(CommandLine root) {
        List<CommandDescription> commands = CommandDescription.commands(root);
        String names =
                commands.stream()
                        .map(c -> "        '" + escape(c.name() + ":" + c.description()) + "'")
                        .collect(Collectors.joining("\n"));
        String cases =
                commands.stream()
                        .map(c ->
                                "        "
                                        + c.name()
                                        + ")\n            _arguments \\\n"
                                        + options(c)
                                        + " \\\n                    '*:file:_files'\n"
                                        + "            ;;")
                        .collect(Collectors.joining("\n"));
        return TEMPLATE.replace("@COMMANDS@", names)
                .replace("@OPTIONS@", options(CommandDescription.of(root)))
                .replace("@CASES@", cases);
    }

    private static String options(CommandDescription command) {
        return command.options().stream()
                .flatMap(o -> o.names().stream().map(name -> option(name, o)))
                .collect(Collectors.joining(" \\\n"));
    }

    private static String option(String name, OptionDescription option) {
        String value = "";
        if (option.takesValue()) {
            String completions =
                    option.values().isEmpty()
                            ? option.acceptsFile() ? "_files" : " "
                            : "(" + String.join(" ", option.values()) + ")";
            value =
                    ":"
                            + option.valueLabel().replace('|', ' ').replace(":", "\\:")
                            + ":"
                            + completions;
        }
        String description = option.description().replace("[", "\\[").replace("]", "\\]");
        return "        '" + escape(name + "[" + description + "]" + value) + "'";
    }

    private static String escape(String text) {
        return text.replace("'", "'\\''");
    }
}
