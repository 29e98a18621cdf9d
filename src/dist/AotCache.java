import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes the cache of loaded classes from a training run without a display (JEP 483, 514, 515).
///
/// Java uses the cache only with the same runtime, libraries and options it was made with.
final class AotCache {
    private AotCache() {}

    static void make(AppImage image, Path work) throws IOException, InterruptedException {
        Path cache = image.app().resolve("dateline.aot");
        Files.deleteIfExists(cache);
        var command = new ArrayList<String>();
        command.add(BuildTools.java(image.runtime()));
        command.addAll(AppImage.JAVA_OPTIONS);
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(List.of("-cp", image.classPath(), "dev.dateline.app.AotTrainingRun"));
        command.add(work.resolve("training").toString());
        BuildTools.program(command, Redirect.DISCARD);
        check(image, cache);
    }

    /// Fails the build if Java does not use the cache.
    private static void check(AppImage image, Path cache) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(BuildTools.java(image.runtime()));
        command.addAll(AppImage.JAVA_OPTIONS);
        command.addAll(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache));
        command.addAll(List.of("-cp", image.classPath(), "dev.dateline.app.Main", "--version"));
        BuildTools.program(command, Redirect.INHERIT);
    }
}
