package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Exports to places that will not have them.
class ExportFailureTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
    }

    /// A drive of 24 kilobytes, and a user who may write no longer files than that.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "unshare -m sh -c 'mount -t tmpfs -o size=24k none \"$OUT\" && exec \"$@\"' -"
                        + " \"$@\"",
                "ulimit -f 48; exec \"$@\""
            })
    void fullDiskIsReportedAndLeavesNoFile(String shell) throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "skipped: needs Linux");
        dateline.run("index", dateline.archive()).expectStatus(0);
        Path out = Files.createDirectory(folder.resolve("out"));
        String said = exported(shell, out);
        assumeTrue(!said.contains("unshare:") && !said.contains("mount:"), "skipped: " + said);
        assertTrue(said.contains("status 3"), said);
        assertTrue(
                said.contains("No space left on device") || said.contains("File too large"), said);
        assertTrue(said.contains("What stood there before is untouched"), said);
        assertTrue(said.contains("left []"), said);
    }

    private String exported(String shell, Path out) throws Exception {
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var process =
                new ProcessBuilder(
                        "sh",
                        "-c",
                        shell,
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-cp",
                        classes,
                        ExportProcess.class.getName(),
                        folder.toString(),
                        out.toString());
        process.environment().put("OUT", out.toString());
        Process running = process.redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return said;
    }

    @Test
    void reportsMissingWritePermission() {
        assumeTrue(Files.isDirectory(Path.of("/sys/kernel")), "skipped: needs Linux's /sys");
        Path target = Path.of("/sys/dossier.pdf");
        var result =
                dateline.run("export", dateline.archive(), "pumps", "--to", target.toString())
                        .expectStatus(3);
        assertTrue(result.err().startsWith("dateline: /sys/dossier.pdf "), result.err());
        assertTrue(
                result.err().contains("may not be written")
                        || result.err().contains("could not be written"),
                result.err());
    }

    @Test
    void openOldFileStaysReadable() throws IOException {
        Path target = folder.resolve("open.pdf");
        byte[] old = "what stood there ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        Files.write(target, old);
        int status;
        byte[] read = new byte[old.length];
        try (var reader = Files.newInputStream(target)) {
            int half = reader.readNBytes(read, 0, old.length / 2);
            status =
                    dateline.run("export", dateline.archive(), "pumps", "--to", target.toString())
                            .status();
            reader.readNBytes(read, half, old.length - half);
        }
        assertArrayEquals(old, read);
        // Windows keeps the old file instead, and says so
        byte[] there = Files.readAllBytes(target);
        assertEquals(status == 0 ? '%' : 'w', there[0]);
        assertTrue(status == 0 || status == 3);
        assertFalse(names(folder).stream().anyMatch(name -> name.endsWith(".part")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Exports an archive that was read before, and tells what came of it.
    static final class ExportProcess {
        private ExportProcess() {}

        static void main(String[] args) throws IOException {
            var dateline = new CliRunner(Path.of(args[0]));
            Path out = Path.of(args[1]);
            var words = new ArrayList<>(List.of("export", dateline.archive(), "pumps"));
            words.addAll(List.of("--to", out.resolve("out.pdf").toString()));
            var result = dateline.run(words.toArray(String[]::new));
            System.out.println("status " + result.status() + " " + result.err());
            System.out.println("left " + names(out));
        }
    }
}
