package dev.dateline.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs an external program on exported files. Skips the test if the program is not installed.
public final class ExternalTool {
    private ExternalTool() {}

    /// The result of a run.
    ///
    /// @param output what the program wrote to standard output and standard error
    public record Run(int status, String output) {}

    public static Run run(String tool, String... arguments) throws Exception {
        assumeTrue(isInstalled(tool), "skipped: " + tool + " is not installed");
        var command = new ArrayList<String>();
        command.add(tool);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static boolean isInstalled(String tool) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
