import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the cache of loaded classes that the launcher starts with, from a rehearsal without a
/// display (JEP 483, 514, 515). Run by the build once the launcher stands: `java LearnStart.java
/// FOLDER`, the folder that holds `bin`, `lib` and `javafx`.
///
/// Java passes a cache over in silence where a library has changed since; so does the launcher
/// where there is none. A Java that makes none therefore does not end the build.
class LearnStart {
    static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]).toRealPath();
        Path cache = folder.resolve("dateline.aot");
        Files.deleteIfExists(cache);
        Path rehearsal = Files.createTempDirectory("dateline-rehearsal");
        int learnt =
                launch(
                        folder,
                        "dev.dateline.app.AotTrainingRun",
                        "-XX:AOTCacheOutput=" + cache,
                        rehearsal.toString());
        delete(rehearsal);
        int used = launch(folder, "dev.dateline.app.Main", "-XX:AOTMode=on", "--version");
        if (learnt != 0 || used != 0) {
            Files.deleteIfExists(cache);
            System.err.println("dateline will start slower: this Java made no cache for it");
        }
    }

    /// The launcher itself, so that the cache is learnt with the options it is used with.
    private static int launch(Path folder, String main, String option, String argument)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(folder.resolve("bin/dateline").toString(), argument)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD);
        builder.environment().put("DATELINE_MAIN", main);
        builder.environment().put("DATELINE_JAVA_OPTIONS", option);
        return builder.start().waitFor();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
