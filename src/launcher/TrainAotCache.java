import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes the launcher's cache of loaded classes from a training run without a display.
///
/// The format is described by JEP 483, 514 and 515. Run by the build after the launcher is written:
/// `java TrainAotCache.java FOLDER`, where FOLDER has `bin`, `lib` and `javafx`.
///
/// Java ignores a cache if a library has changed since, and the launcher works without one. So the
/// build continues if this Java cannot make a cache.
class TrainAotCache {
    static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]).toRealPath();
        Path cache = folder.resolve("dateline.aot");
        Files.deleteIfExists(cache);
        Path trainingFolder = Files.createTempDirectory("dateline-training");
        int trainingStatus =
                launch(
                        folder,
                        "dev.dateline.app.AotTrainingRun",
                        "-XX:AOTCacheOutput=" + cache,
                        trainingFolder.toString());
        delete(trainingFolder);
        int checkStatus = launch(folder, "dev.dateline.app.Main", "-XX:AOTMode=on", "--version");
        if (trainingStatus != 0 || checkStatus != 0) {
            Files.deleteIfExists(cache);
            System.err.println("dateline will start slower: this Java made no cache for it");
        }
    }

    /// Runs the launcher itself, so that the cache is made with the options that it is used with.
    private static int launch(Path folder, String mainClass, String option, String argument)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(folder.resolve("bin/dateline").toString(), argument)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD);
        builder.environment().put("DATELINE_MAIN", mainClass);
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
