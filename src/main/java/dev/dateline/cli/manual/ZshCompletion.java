package dev.dateline.cli.manual;

import picocli.CommandLine;

import java.util.List;
import java.util.stream.Collectors;

/// What zsh offers on Tab, with the words of `--help` beside.
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
        List<Page> commands = Page.commands(root);
        String names =
                commands.stream()
                        .map(c -> "        '" + quoted(c.name() + ":" + c.about()) + "'")
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
                .replace("@OPTIONS@", options(Page.of(root)))
                .replace("@CASES@", cases);
    }

    private static String options(Page page) {
        return page.options().stream()
                .flatMap(o -> o.names().stream().map(name -> option(name, o)))
                .collect(Collectors.joining(" \\\n"));
    }

    private static String option(String name, Choice option) {
        String value = "";
        if (option.takesValue()) {
            String offered =
                    option.values().isEmpty()
                            ? option.file() ? "_files" : " "
                            : "(" + String.join(" ", option.values()) + ")";
            value = ":" + option.label().replace('|', ' ').replace(":", "\\:") + ":" + offered;
        }
        String words = option.words().replace("[", "\\[").replace("]", "\\]");
        return "        '" + quoted(name + "[" + words + "]" + value) + "'";
    }

    private static String quoted(String words) {
        return words.replace("'", "'\\''");
    }
}
