package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.cli.CliRunner;
import dev.dateline.dossier.ExportFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Exports in processes with different locales, time zones and charsets, and compares the files.
class ExportReproducibilityTest {
    @TempDir Path folder;

    @Test
    void bytesDoNotDependOnLocaleTimeZoneOrCharset() throws Exception {
        Path expectedFolder = run("here", "en", "GB", "UTC", "UTF-8");
        // other digits and a day ahead
        Path cairo = run("cairo", "ar", "EG", "Pacific/Kiritimati", "UTF-8");
        // other month names; Turkish also has a dotless i
        Path bonn = run("bonn", "de", "DE", "America/Anchorage", "ISO-8859-1");
        Path izmir = run("izmir", "tr", "TR", "Europe/Istanbul", "US-ASCII");
        for (ExportFormat format : ExportFormat.values()) {
            String name = "out." + format.extension();
            byte[] expected = Files.readAllBytes(expectedFolder.resolve(name));
            for (Path other : List.of(cairo, bonn, izmir)) {
                assertArrayEquals(
                        expected,
                        Files.readAllBytes(expectedFolder.resolve(name)),
                        other + " " + format);
            }
        }
    }

    private Path run(String name, String language, String country, String zone, String charset)
            throws Exception {
        Path output = Files.createDirectory(folder.resolve(name));
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + charset,
                        "-cp",
                        classes,
                        ExportProcess.class.getName(),
                        output.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String processOutput =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), processOutput);
        return output;
    }

    /// Exports the sample archive in every format.
    static final class ExportProcess {
        private ExportProcess() {}

        static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            var dateline = new CliRunner(folder).writeSampleArchive();
            for (ExportFormat format : ExportFormat.values()) {
                var options = new ArrayList<>(List.of("--content=both", "--date=2024-05-17"));
                options.addAll(List.of("--title=Istanbul İ ı", "--mark-hits", "--notes"));
                Path target = folder.resolve("out." + format.extension());
                options.addAll(List.of("--to", target.toString(), dateline.archive(), "pumps"));
                options.addFirst("export");
                var result = dateline.run(options.toArray(String[]::new));
                if (result.status() != 0) {
                    throw new IOException(result.err());
                }
            }
        }
    }
}
