package dev.dateline.index.store;

import org.apache.lucene.index.IndexFileNames;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Removes the files of an unusable index from its folder.
///
/// Only files with the names of Lucene's files are touched.
///
/// @param folder the folder of the index
record IndexFiles(Path folder) {
    private static final String ASIDE = "other-index-";

    /// Maximum size in bytes of a commit file that is read. Commits are smaller, except those of
    /// thousands of segments.
    private static final int MAX_COMMIT_BYTES = 1 << 20;

    /// Removes the index from its folder. Deletes an index that Dateline wrote, and moves any other
    /// into a new folder inside this one.
    ///
    /// The commit tells who wrote it; an index without a readable commit is moved too.
    void remove() throws IOException {
        List<Path> files = indexFiles();
        if (isDatelines(files)) {
            for (Path file : files) {
                Files.delete(file);
            }
        } else if (!files.isEmpty()) {
            Path aside = createFolder();
            for (Path file : files) {
                Files.move(file, aside.resolve(file.getFileName()));
            }
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> isIndexFile(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isIndexFile(String name) {
        return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
                || name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS);
    }

    private static boolean isDatelines(List<Path> files) throws IOException {
        boolean found = false;
        for (Path file : files) {
            if (file.getFileName().toString().startsWith(IndexFileNames.SEGMENTS)) {
                if (!hasVersionKey(file)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    private static boolean hasVersionKey(Path commit) throws IOException {
        try (InputStream in = Files.newInputStream(commit)) {
            byte[] bytes = in.readNBytes(MAX_COMMIT_BYTES);
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(Schema.VERSION_KEY);
        }
    }

    private Path createFolder() throws IOException {
        int number = 1;
        while (Files.exists(folder.resolve(ASIDE + number))) {
            number++;
        }
        return Files.createDirectory(folder.resolve(ASIDE + number));
    }
}
