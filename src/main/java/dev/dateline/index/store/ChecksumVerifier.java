package dev.dateline.index.store;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.CRC32;

/// Verifies the checksums of the files of an index.
///
/// Files are read, not mapped: mapped pages that were touched once count as memory of the process
/// while the index is open, and a million articles have gigabytes. Files are read in blocks of 256
/// KB; Lucene's inputs read a kilobyte at a time.
record ChecksumVerifier(Path folder) {
    private static final int BUFFER_SIZE = 1 << 18;

    /// Returns the first damage found, or empty if all checksums are right. Reads files in
    /// parallel.
    Optional<Exception> findDamage(Collection<String> files) throws IOException {
        try (var directory = new NIOFSDirectory(folder)) {
            return files.parallelStream()
                    .map(file -> findDamage(directory, file))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    private Optional<Exception> findDamage(Directory directory, String file) {
        try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
            long expected = CodecUtil.retrieveChecksum(input);
            if (checksum(folder.resolve(file), input.length() - Long.BYTES) != expected) {
                throw new CorruptIndexException("not what its checksum says", input);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException damage) {
            return Optional.of(damage);
        }
    }

    private static long checksum(Path file, long length) throws IOException {
        var checksum = new CRC32();
        byte[] buffer = new byte[BUFFER_SIZE];
        try (InputStream in = Files.newInputStream(file)) {
            for (long left = length; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(left, BUFFER_SIZE));
                if (read < 0) {
                    throw new EOFException(file + " ends early");
                }
                checksum.update(buffer, 0, read);
                left -= read;
            }
        }
        return checksum.getValue();
    }
}
