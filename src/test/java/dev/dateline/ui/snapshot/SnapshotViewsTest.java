package dev.dateline.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.message.Messages;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares the views of `dateline snapshot` with its help and documentation.
class SnapshotViewsTest {
    @Test
    void helpListsEveryView() {
        String help = Messages.of("cli.snapshot.view");
        String list = help.substring(help.indexOf(':') + 1, help.indexOf(" ("));
        assertEquals(
                SnapshotNavigator.VIEWS,
                Arrays.stream(list.split(",| or "))
                        .map(view -> SnapshotNavigator.viewName(view.strip()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void documentationListsEveryView() throws IOException {
        String row =
                Files.readAllLines(Path.of("docs/command-line.md")).stream()
                        .filter(line -> line.startsWith("| `--view` |"))
                        .findFirst()
                        .orElseThrow();
        Set<String> documented =
                Pattern.compile("`([a-z][^`]*)`")
                        .matcher(row)
                        .results()
                        .map(match -> SnapshotNavigator.viewName(match.group(1)))
                        .collect(Collectors.toSet());
        assertEquals(SnapshotNavigator.VIEWS, documented);
    }
}
