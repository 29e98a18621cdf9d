import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Adds each style sheet to the jar in the binary form of JavaFX (`.bss`), which loads faster.
///
/// JavaFX prefers the binary form and falls back to `.css` if its version does not match.
final class BinaryStyleSheets {
    private static final String FOLDER = "dev/dateline/ui";
    private static final String COMPILER = "com.sun.javafx.css.parser.Css2Bin";

    private BinaryStyleSheets() {}

    /// @param time the modification time of the entries of the jar
    static void compile(Path appJar, Path javafxJars, String time, Path work)
            throws IOException, InterruptedException {
        Path files = Files.createDirectories(work.resolve("sheets"));
        BuildTools.jdk(
                "jar",
                List.of(
                        "--extract",
                        "--dir",
                        files.toString(),
                        "--file",
                        appJar.toString(),
                        FOLDER));
        var update = new ArrayList<>(List.of("--update", "--date", time));
        update.addAll(List.of("--file", appJar.toString()));
        for (Path sheet : filesWithExtension(".css", files)) {
            Path binary = Path.of(sheet.toString().replaceFirst("css$", "bss"));
            compile(sheet, binary, javafxJars);
            update.addAll(List.of("-C", files.toString(), files.relativize(binary).toString()));
        }
        BuildTools.jdk("jar", update);
    }

    private static void compile(Path sheet, Path binary, Path javafxJars)
            throws IOException, InterruptedException {
        String classes =
                filesWithExtension(".jar", javafxJars).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        String java = BuildTools.java(Path.of(System.getProperty("java.home")));
        BuildTools.program(
                List.of(java, "-cp", classes, COMPILER, sheet.toString(), binary.toString()),
                Redirect.INHERIT);
    }

    private static List<Path> filesWithExtension(String extension, Path folder) throws IOException {
        return FileTrees.files(folder).stream()
                .filter(p -> p.toString().endsWith(extension))
                .toList();
    }
}
