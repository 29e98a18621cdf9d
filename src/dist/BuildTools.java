import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs tools of the JDK and other programs, and fails the build if they fail.
final class BuildTools {
    private BuildTools() {}

    /// Runs `jar`, `jmod`, `jlink` or `jpackage` of this JDK.
    static void jdk(String name, List<String> arguments) throws IOException {
        ToolProvider tool =
                ToolProvider.findFirst(name)
                        .orElseThrow(() -> new IOException("this JDK has no " + name));
        int status = tool.run(System.out, System.err, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IOException(name + " failed with status " + status);
        }
    }

    /// Runs a program and redirects its standard output.
    static void program(List<String> command, ProcessBuilder.Redirect output)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectOutput(output)
                        .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(
                    Path.of(command.getFirst()).getFileName() + " failed with status " + status);
        }
    }

    /// Returns the `java` program of a runtime.
    static String java(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }
}
