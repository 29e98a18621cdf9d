package dev.dateline.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Formats Java sources with google-java-format in AOSP style.
///
/// As a program (`mvn test-compile exec:exec@format`) it writes the format. [FormattingTest] checks
/// it.
final class SourceFormatter {
    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    static void main(String[] args) throws IOException, FormatterException {
        var format = new SourceFormatter();
        for (Path file : findSources(Path.of(args[0]))) {
            String formatted = format.format(file);
            if (!formatted.equals(Files.readString(file))) {
                Files.writeString(file, formatted);
            }
        }
    }

    /// Returns every Java file below a folder, sorted.
    static List<Path> findSources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    /// Returns the formatted source of a file.
    String format(Path file) throws IOException, FormatterException {
        return formatter.formatSourceAndFixImports(Files.readString(file));
    }
}
