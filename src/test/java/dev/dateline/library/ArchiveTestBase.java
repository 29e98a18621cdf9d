package dev.dateline.library;

import dev.dateline.job.JobContext;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Provides an archive of four files: two dated articles, an undated one, and a file that is not an
/// article.
public abstract class ArchiveTestBase {
    @TempDir Path folder;
    public Path articles;
    public Path indexes;

    @BeforeEach
    final void write() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        indexes = folder.resolve("indexes");
        write(
                "orbit/2022/a.txt",
                "date 2022-03-04 Nimbus halts sales\n\nNimbus halts all of its sales.");
        write("orbit/2022/b.txt", "date 2022-03-05 Sales rise\n\nElsewhere sales rise.");
        write("relay/c.txt", "date tomorrow Something about trains.");
        write("relay/d.txt", "");
    }

    public final Archive open() throws ArchiveException {
        return Archive.open(articles, indexes);
    }

    public final Archive refreshed() throws IOException {
        Archive archive = open();
        archive.refresh(JobContext.QUIET);
        return archive;
    }

    public final void write(String path, String text) throws IOException {
        Path file = articles.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    public final Path indexFolder() throws IOException {
        try (Stream<Path> folders = Files.list(indexes)) {
            return folders.findFirst().orElseThrow();
        }
    }

    public static int total(Archive archive, String query) throws IOException {
        return archive.search(new SearchRequest(query, SortOrder.NEWEST, 0, 0)).total();
    }

    /// Time and size of each file.
    public static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return contents;
    }
}
