package dev.dateline.cli.manual;

import picocli.CommandLine;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the completion script for bash.
final class BashCompletion {
    private static final String TEMPLATE =
            """
            # bash completion for dateline; made from its commands
            _dateline() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= i
                for ((i = 1; i < COMP_CWORD; i++)); do
                    case ${COMP_WORDS[i]} in
            @COMMANDS@) command=${COMP_WORDS[i]}; break ;;
                    esac
                done
                COMPREPLY=()
                case $before in
            @VALUES@
                esac
                if [[ $word == -* ]]; then
                    local options=
                    case $command in
            @OPTIONS@
                    esac
                    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
                    return
                fi
                mapfile -t COMPREPLY < <(compgen -f -- "$word")
                if [[ -z $command ]]; then
                    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "@NAMES@" -- "$word")
                fi
            }
            complete -o filenames -F _dateline dateline
            """;

    private BashCompletion() {}

    static String of(CommandLine root) {
        CommandDescription program = CommandDescription.of(root);
        List<CommandDescription> commands = CommandDescription.commands(root);
        List<String> names = commands.stream().map(CommandDescription::name).toList();
        List<OptionDescription> all =
                Stream.concat(Stream.of(program), commands.stream())
                        .flatMap(command -> command.options().stream())
                        .distinct()
                        .toList();
        String options =
                commands.stream()
                        .map(c ->
                                "            "
                                        + c.name()
                                        + ") options=\""
                                        + optionNames(c)
                                        + "\" ;;\n")
                        .collect(Collectors.joining());
        return TEMPLATE.replace("@COMMANDS@", "            " + String.join(" | ", names))
                .replace("@VALUES@", valueCases(all))
                .replace(
                        "@OPTIONS@",
                        options + "            *) options=\"" + optionNames(program) + "\" ;;")
                .replace("@NAMES@", String.join(" ", names));
    }

    private static String optionNames(CommandDescription command) {
        return command.options().stream()
                .flatMap(o -> o.names().stream())
                .collect(Collectors.joining(" "));
    }

    private static String valueCases(List<OptionDescription> all) {
        return all.stream()
                .filter(OptionDescription::takesValue)
                .collect(
                        Collectors.groupingBy(
                                OptionDescription::longName, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e ->
                        "        "
                                + e.getKey()
                                + ") "
                                + valueCompletion(e.getValue())
                                + "return ;;")
                .collect(Collectors.joining("\n"));
    }

    /// Returns the bash commands that complete the value of an option. Options of the same name may
    /// take different values in different commands; all of them are offered.
    private static String valueCompletion(List<OptionDescription> same) {
        String values =
                same.stream()
                        .flatMap(o -> o.values().stream())
                        .distinct()
                        .collect(Collectors.joining(" "));
        if (!values.isEmpty()) {
            return "mapfile -t COMPREPLY < <(compgen -W \"" + values + "\" -- \"$word\"); ";
        }
        boolean file = same.stream().anyMatch(OptionDescription::acceptsFile);
        return file ? "mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); " : "";
    }
}
