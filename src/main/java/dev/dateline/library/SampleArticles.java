package dev.dateline.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Unpacks the sample archive, which contains three years of news about fictional companies.
public final class SampleArticles {
    private static final Pattern FILE_HEADER = Pattern.compile("(?m)^=== (\\S+)$\\R");

    private SampleArticles() {}

    /// Writes the sample articles that do not exist yet into `folder`.
    ///
    /// @return the folder
    public static Path unpack(Path folder) throws IOException {
        String articles = read();
        var headers = FILE_HEADER.matcher(articles);
        boolean found = headers.find();
        while (found) {
            String path = headers.group(1);
            int start = headers.end();
            found = headers.find();
            write(
                    folder.resolve(path),
                    articles.substring(start, found ? headers.start() : articles.length()));
        }
        return folder;
    }

    private static void write(Path file, String text) throws IOException {
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.stripTrailing() + "\n");
        }
    }

    private static String read() throws IOException {
        String name = "/dev/dateline/sample/articles.txt";
        try (InputStream in = SampleArticles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
