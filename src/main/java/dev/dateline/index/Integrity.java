package dev.dateline.index;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/// Reads files of an index against the checksums at their ends. They are read, not mapped: what was
/// mapped and looked at once would count as the process's memory for as long as the index is open,
/// and a million articles have gigabytes.
record Integrity(Path folder) {
    /// The first damage found. Files are read on all processors.
    Optional<Exception> damage(Collection<String> files) throws IOException {
        try (var directory = new NIOFSDirectory(folder)) {
            return files.parallelStream()
                    .map(file -> damage(directory, file))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    private static Optional<Exception> damage(Directory directory, String file) {
        try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(input);
            return Optional.empty();
        } catch (IOException | RuntimeException damage) {
            return Optional.of(damage);
        }
    }
}
