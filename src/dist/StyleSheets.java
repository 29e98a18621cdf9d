import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Dateline's style sheets in the form that JavaFX reads fastest (`.bss`), put beside them in the
/// library that is handed out. JavaFX takes them by itself, and the others where they do not fit.
final class StyleSheets {
    private static final String FOLDER = "dev/dateline/ui";
    private static final String COMPILER = "com.sun.javafx.css.parser.Css2Bin";

    private StyleSheets() {}

    /// @param time what each entry of the library is dated
    static void compile(Path library, Path javafxJars, String time, Path work)
            throws IOException, InterruptedException {
        Path files = Files.createDirectories(work.resolve("sheets"));
        Tool.jdk(
                "jar",
                List.of(
                        "--extract",
                        "--dir",
                        files.toString(),
                        "--file",
                        library.toString(),
                        FOLDER));
        var update = new ArrayList<>(List.of("--update", "--date", time));
        update.addAll(List.of("--file", library.toString()));
        for (Path sheet : with(".css", files)) {
            Path binary = Path.of(sheet.toString().replaceFirst("css$", "bss"));
            compile(sheet, binary, javafxJars);
            update.addAll(List.of("-C", files.toString(), files.relativize(binary).toString()));
        }
        Tool.jdk("jar", update);
    }

    private static void compile(Path sheet, Path binary, Path javafxJars)
            throws IOException, InterruptedException {
        String classes =
                with(".jar", javafxJars).stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        String java = Tool.java(Path.of(System.getProperty("java.home")));
        Tool.program(
                List.of(java, "-cp", classes, COMPILER, sheet.toString(), binary.toString()),
                Redirect.INHERIT);
    }

    private static List<Path> with(String ending, Path folder) throws IOException {
        return Trees.files(folder).stream().filter(p -> p.toString().endsWith(ending)).toList();
    }
}
