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

/// The house format of Java sources: google-java-format in AOSP style. Run as a program it writes
/// it (`mvn test-compile exec:exec@format`); [FormattingTest] checks it.
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

    /// Every Java file below `folder`, sorted.
    static List<Path> findSources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }

    String format(Path file) throws IOException, FormatterException {
        return formatter.formatSourceAndFixImports(Files.readString(file));
    }
}
