package dev.dateline.library;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The archive that comes with Dateline to try it on: three years of news about companies that do
/// not exist.
public final class SampleArticles {
    private static final Pattern FILE_HEADER = Pattern.compile("(?m)^=== (\\S+)$\\R");

    private SampleArticles() {}

    /// Writes those of its files into `folder` that are not there yet.
    ///
    /// @return the folder
    public static Path unpack(Path folder) throws IOException {
        String all = read();
        var heads = FILE_HEADER.matcher(all);
        boolean more = heads.find();
        while (more) {
            String path = heads.group(1);
            int start = heads.end();
            more = heads.find();
            write(folder.resolve(path), all.substring(start, more ? heads.start() : all.length()));
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
