package dev.dateline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FormattingTest {
    @Test
    void everySourceFileIsInTheHouseFormat() throws Exception {
        var format = new SourceFormat();
        var wrong = new ArrayList<Path>();
        for (Path file : SourceFormat.sources(Path.of("src"))) {
            if (!format.of(file).equals(Files.readString(file))) {
                wrong.add(file);
            }
        }
        assertEquals(List.of(), wrong, "run: mvn test-compile exec:exec@format");
    }
}
