package dev.dateline.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.key.KeyLabels;
import dev.dateline.ui.testing.WindowFixture;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

class KeyReferenceTest extends WindowFixture {
    private static final Path GENERATED = Path.of("target/keys.md");

    @Test
    void documentationListsEveryCommandWithItsKeys() throws IOException {
        List<CommandGroup> groups = FxThread.call(() -> components.window().commandGroups());
        var page =
                new StringBuilder(
                        """
                        # Keys

                        All commands of the window by subject. On macOS `Ctrl` is `Cmd`. `Ctrl+K` finds a command by its name. In a list, the arrow keys,
                        `Page Up`, `Page Down`, `Home` and `End` move the selection, and `Enter` opens it. `Tab` moves to the next part of the window.
                        """);
        for (CommandGroup group : groups) {
            page.append("\n## ")
                    .append(group.name())
                    .append("\n\n| command | key |\n| --- | --- |\n");
            for (Command command : group.commands()) {
                String keys =
                        command.keys().stream()
                                .map(key -> "`" + KeyLabels.of(key) + "`")
                                .collect(Collectors.joining(", "));
                page.append("| " + command.name() + " | " + keys + " |\n");
            }
        }
        Files.createDirectories(GENERATED.getParent());
        Files.writeString(GENERATED, page);

        assertEquals(
                page.toString(),
                Files.readString(Path.of("docs/keys.md")),
                "copy " + GENERATED + " to docs/keys.md");
    }
}
