package dev.dateline.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes article files about fictional companies.
public final class TestArticleFile {
    private TestArticleFile() {}

    /// Writes an article file.
    ///
    /// @param day such as `2022-03-04`
    public static void write(Path file, String day, String text) throws IOException {
        Files.writeString(file, "date " + day + " News\n\n" + text + "\n");
    }
}
