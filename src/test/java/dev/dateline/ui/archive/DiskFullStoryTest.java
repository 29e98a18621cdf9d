package dev.dateline.ui.archive;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tests a full index disk. Only root on Linux can mount the small file system that this needs.
class DiskFullStoryTest extends WindowFixture {
    private static final int DISK_BYTES = 2 << 20;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException {
        disk = Files.createDirectories(folder.resolve("index"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + DISK_BYTES, "none", disk.toString());
        assumeTrue(mounted, "only root on Linux can mount a file system");
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
        } catch (IOException commandNotFound) {
            return false;
        }
    }

    @Test
    void fullDiskKeepsIndexAndRetryCompletesIt() throws IOException {
        openArchive();
        Path filler = disk.resolve("filler");
        Files.write(filler, new byte[(int) disk.toFile().getUsableSpace()]);
        Files.writeString(
                folder.resolve("orchards/plums.txt"),
                "date 2022-06-01 Plums\n\n" + "Plums are ripe in Nordhaven. ".repeat(20_000));

        robot.press(KeyCode.F5);
        robot.awaitText("The disk is full");
        robot.type("/");
        robot.type("orchard");
        robot.awaitText("2 found");
        robot.press(KeyCode.ENTER);
        robot.awaitText("A late frost has hit");

        Files.delete(filler);
        robot.click("Try again");
        robot.awaitText("up to date");
        robot.awaitText("5 articles");
        robot.awaitGone("The disk is full");
    }
}
