package dev.dateline.ui.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The disk that indexes are kept on is full: a small one of its own, which only Linux's root can
/// make.
class DiskFullStoryTest extends WindowFixture {
    private static final int SPACE = 2 << 20;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException {
        disk = Files.createDirectories(folder.resolve("index"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + SPACE, "none", disk.toString());
        assumeTrue(mounted, "a disk of its own can be made by Linux's root only");
    }

    @AfterEach
    void unmount() throws IOException {
        if (mounted) {
            run("umount", "--lazy", disk.toString());
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (InterruptedException e) {
            throw new IOException(e);
        } catch (IOException notThere) {
            return false;
        }
    }

    @Test
    void whatWasReadStaysAndTheRestIsReadOnceThereIsRoom() throws IOException {
        openArchive();
        Path filler = disk.resolve("filler");
        Files.write(filler, new byte[(int) disk.toFile().getUsableSpace()]);
        Files.writeString(
                folder.resolve("orchards/plums.txt"),
                "date 2022-06-01 Plums\n\n" + "Plums are ripe in Nordhaven. ".repeat(20_000));

        hands.press(KeyCode.F5);
        hands.awaitText("The disk is full");
        hands.type("/");
        hands.type("orchard");
        hands.awaitText("2 found");
        hands.press(KeyCode.ENTER);
        hands.awaitText("A late frost has hit");

        Files.delete(filler);
        hands.click("Try again");
        hands.awaitText("up to date");
        hands.awaitText("5 articles");
        assertFalse(hands.sees("The disk is full"));
    }
}
