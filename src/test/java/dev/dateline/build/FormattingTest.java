package dev.dateline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks that every source file is formatted by [SourceFormatter].
class FormattingTest {
    @Test
    void everySourceFileIsFormatted() throws Exception {
        var format = new SourceFormatter();
        var unformatted = new ArrayList<Path>();
        for (Path file : SourceFormatter.findSources(Path.of("src"))) {
            if (!format.format(file).equals(Files.readString(file))) {
                unformatted.add(file);
            }
        }
        assertEquals(List.of(), unformatted, "run: mvn test-compile exec:exec@format");
    }
}
