import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The cache of loaded classes and of what is worth compiling, learnt from a rehearsal without a
/// display (JEP 483, 514, 515). Java only uses it with the very runtime, libraries and options that
/// it was made with.
final class AotCache {
    private AotCache() {}

    static void make(AppImage image, Path work) throws IOException, InterruptedException {
        Path cache = image.app().resolve("dateline.aot");
        Files.deleteIfExists(cache);
        var command = new ArrayList<String>();
        command.add(Tool.java(image.runtime()));
        command.addAll(AppImage.JAVA_OPTIONS);
        command.add("-XX:AOTCacheOutput=" + cache);
        command.addAll(List.of("-cp", image.classPath(), "dev.dateline.app.AotTrainingRun"));
        command.add(work.resolve("rehearsal").toString());
        Tool.program(command, Redirect.DISCARD);
        check(image, cache);
    }

    /// A cache that Java would not use ends the build.
    private static void check(AppImage image, Path cache) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Tool.java(image.runtime()));
        command.addAll(AppImage.JAVA_OPTIONS);
        command.addAll(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache));
        command.addAll(List.of("-cp", image.classPath(), "dev.dateline.app.Main", "--version"));
        Tool.program(command, Redirect.INHERIT);
    }
}
