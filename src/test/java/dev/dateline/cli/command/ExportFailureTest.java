package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Exports to files that cannot be written.
class ExportFailureTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
    }

    /// Exports to a file system of 24 KiB and with a file size limit of 24 KiB.
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
        String output = runExport(shell, out);
        assumeTrue(
                !output.contains("unshare:") && !output.contains("mount:"), "skipped: " + output);
        assertTrue(output.contains("status 3"), output);
        assertTrue(
                output.contains("No space left on device") || output.contains("File too large"),
                output);
        assertTrue(output.contains("What stood there before is untouched"), output);
        assertTrue(output.contains("left []"), output);
    }

    private String runExport(String shell, Path out) throws Exception {
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
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return output;
    }

    @Test
    void reportsMissingWritePermission() {
        assumeTrue(Files.isDirectory(Path.of("/sys/kernel")), "skipped: needs Linux's /sys");
        Path target = Path.of("/sys/dossier.pdf");
        var result =
                dateline.run("export", dateline.archive(), "pumps", "--to", target.toString())
                        .expectStatus(3);
        assertTrue(result.err().startsWith("dateline: /sys/dossier.pdf "), result.err());
        IOException cause =
                assertThrows(
                        IOException.class, () -> Files.createFile(Path.of("/sys/dossier.tmp")));
        String expected =
                cause instanceof AccessDeniedException
                        ? "/sys/dossier.pdf may not be written"
                        : "/sys/dossier.pdf could not be written";
        assertTrue(result.err().contains(expected), result.err());
    }

    @Test
    void openOldFileStaysReadable() throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path target = folder.resolve("open.pdf");
        byte[] old = "what stood there ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        Files.write(target, old);
        byte[] read = new byte[old.length];
        try (var reader = Files.newInputStream(target)) {
            int half = reader.readNBytes(read, 0, old.length / 2);
            // Windows does not replace an open file
            dateline.run("export", dateline.archive(), "pumps", "--to", target.toString())
                    .expectStatus(windows ? 3 : 0);
            reader.readNBytes(read, half, old.length - half);
        }
        assertArrayEquals(old, read);
        byte[] written = Files.readAllBytes(target);
        assertEquals(windows ? 'w' : '%', written[0]);
        assertFalse(names(folder).stream().anyMatch(name -> name.endsWith(".part")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Exports an indexed archive and prints the exit status and the files that remain.
    static final class ExportProcess {
        private ExportProcess() {}

        static void main(String[] args) throws IOException {
            var dateline = new CliRunner(Path.of(args[0]));
            Path out = Path.of(args[1]);
            var arguments = new ArrayList<>(List.of("export", dateline.archive(), "pumps"));
            arguments.addAll(List.of("--to", out.resolve("out.pdf").toString()));
            var result = dateline.run(arguments.toArray(String[]::new));
            System.out.println("status " + result.status() + " " + result.err());
            System.out.println("left " + names(out));
        }
    }
}
