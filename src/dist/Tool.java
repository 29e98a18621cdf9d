import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/// The tools of the JDK that runs this build, and programs beside it.
final class Tool {
    private Tool() {}

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

    /// Runs a program; its output goes to a file, or where this build's goes.
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

    static String java(Path home) {
        return home.resolve("bin").resolve("java").toString();
    }
}
