package dev.dateline.cli.manual;

import picocli.CommandLine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What bash offers on Tab.
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
        Page program = Page.of(root);
        List<Page> commands = Page.commands(root);
        List<String> names = commands.stream().map(Page::name).toList();
        List<Choice> all =
                Stream.concat(Stream.of(program), commands.stream())
                        .flatMap(page -> page.options().stream())
                        .distinct()
                        .toList();
        String options =
                commands.stream()
                        .map(c -> "            " + c.name() + ") options=\"" + words(c) + "\" ;;\n")
                        .collect(Collectors.joining());
        return TEMPLATE.replace("@COMMANDS@", "            " + String.join(" | ", names))
                .replace("@VALUES@", values(all))
                .replace(
                        "@OPTIONS@",
                        options + "            *) options=\"" + words(program) + "\" ;;")
                .replace("@NAMES@", String.join(" ", names));
    }

    private static String words(Page page) {
        return page.options().stream()
                .flatMap(o -> o.names().stream())
                .collect(Collectors.joining(" "));
    }

    private static String values(List<Choice> all) {
        return all.stream()
                .filter(Choice::takesValue)
                .collect(
                        Collectors.groupingBy(
                                Choice::longName, java.util.TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> "        " + e.getKey() + ") " + value(e.getValue()) + "return ;;")
                .collect(Collectors.joining("\n"));
    }

    /// Options of one name take different values with different commands; all are offered.
    private static String value(List<Choice> same) {
        String values =
                same.stream()
                        .flatMap(o -> o.values().stream())
                        .distinct()
                        .collect(Collectors.joining(" "));
        if (!values.isEmpty()) {
            return "mapfile -t COMPREPLY < <(compgen -W \"" + values + "\" -- \"$word\"); ";
        }
        boolean file = same.stream().anyMatch(Choice::file);
        return file ? "mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); " : "";
    }
}
