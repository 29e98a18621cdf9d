package dev.dateline.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the manual page, completions and docs/command-line.md with `--help`.
class ManualFormatTest {
    private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z][a-z-]*)");
    private static final Pattern OPTION_NAME = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  +\\S");

    @TempDir private Path folder;
    private CliRunner cli;

    @BeforeEach
    void createRunner() {
        cli = new CliRunner(folder);
    }

    private String text(String... arguments) {
        return cli.run(arguments).expectStatus(0).out();
    }

    private Set<String> commands() {
        String help = text("--help");
        return all(COMMAND, help.substring(help.indexOf("Commands:")));
    }

    /// Returns the options that `--help` lists, by command.
    private Map<String, Set<String>> options() {
        var options = new TreeMap<String, Set<String>>();
        for (String command : commands()) {
            options.put(command, all(OPTION, text(command, "--help")));
        }
        return options;
    }

    private static Set<String> optionNames(String text) {
        return OPTION_NAME.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    private static Set<String> missing(Set<String> expected, Set<String> actual) {
        var missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        return missing;
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void helpListsCommandsExceptManual() {
        assertTrue(commands().containsAll(Set.of("index", "search", "export", "train")));
        assertFalse(commands().contains("manual"));
    }

    @Test
    void manPageListsEveryCommandAndOption() {
        String page = text("manual", "man").replace("\\-", "-");
        options()
                .forEach((command, options) -> {
                    int start = page.indexOf(".SS dateline " + command + "\n");
                    assertTrue(start > 0, command);
                    String common = page.substring(0, page.indexOf(".SS "));
                    String own = page.substring(start).split("\n\\.S[SH] ", 2)[0];
                    assertEquals(Set.of(), missing(options, optionNames(common + own)), command);
                });
    }

    @Test
    void completionsListEveryCommandAndOption() {
        Set<String> all =
                options().values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(TreeSet::new));
        String bash = text("manual", "bash");
        String zsh = text("manual", "zsh");
        String fish = text("manual", "fish");
        assertEquals(Set.of(), missing(all, optionNames(bash)));
        for (String option : all) {
            assertTrue(zsh.contains(option + "["), option);
            assertTrue(fish.contains("-l " + option.substring(2) + " "), option);
        }
        for (String command : commands()) {
            assertTrue(zsh.contains("\n        '" + command + ":"), command);
            assertTrue(fish.contains("-a " + command + " "), command);
        }
    }

    @Test
    void bashCompletesPrefix() throws IOException, InterruptedException {
        assertEquals(List.of("stats"), complete("dateline", "st"));
        assertEquals(List.of("--sort"), complete("dateline", "search", "--so"));
        assertEquals(List.of("newest"), complete("dateline", "search", "a", "--sort", "n"));
        assertEquals(List.of(), complete("dateline", "stats", "a", "--sor"));
    }

    private List<String> complete(String... words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        String script =
                text("manual", "bash")
                        + "\nCOMP_WORDS=("
                        + String.join(" ", words)
                        + ")\nCOMP_CWORD="
                        + (words.length - 1)
                        + "\n_dateline\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n";
        Path file = Files.writeString(folder.resolve("script"), script);
        Process bash =
                new ProcessBuilder("/bin/bash", file.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), out);
        return out.lines().filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void documentationListsEveryCommandAndOption() throws IOException {
        String page = Files.readString(Path.of("docs/command-line.md"));
        Set<String> documented = all(Pattern.compile("(?m)^\\| `dateline ([a-z]+) "), page);
        assertEquals(commands(), documented);
        Set<String> options =
                options().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        String exportPage = Files.readString(Path.of("docs/export.md"));
        assertEquals(Set.of(), missing(options, optionNames(page + exportPage)));
    }

    @Test
    void versionListsRuntimeComponents() {
        List<String> lines = text("--version").lines().toList();
        List<String> names = lines.stream().map(line -> line.split(" ", 2)[0]).toList();
        assertEquals(List.of("dateline", "JDK", "JavaFX", "Lucene"), names);
        assertTrue(lines.get(1).startsWith("JDK " + Runtime.version().feature()));
        assertTrue(
                Stream.of(2, 3).allMatch(i -> lines.get(i).matches("\\w+ \\d+\\..*")),
                lines::toString);
    }
}
