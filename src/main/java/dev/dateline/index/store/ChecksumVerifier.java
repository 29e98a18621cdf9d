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

/// Reads files of an index against the checksums at their ends. They are read, not mapped: what was
/// mapped and looked at once would count as the process's memory for as long as the index is open,
/// and a million articles have gigabytes. For the same gigabytes they are read in large pieces, not
/// through Lucene's inputs, which read a kilobyte at a time.
record ChecksumVerifier(Path folder) {
    private static final int BUFFER_SIZE = 1 << 18;

    /// The first damage found. Files are read on all processors.
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
            long told = CodecUtil.retrieveChecksum(input);
            if (checksum(folder.resolve(file), input.length() - Long.BYTES) != told) {
                throw new CorruptIndexException("not what its checksum says", input);
            }
            return Optional.empty();
        } catch (IOException | RuntimeException damage) {
            return Optional.of(damage);
        }
    }

    private static long checksum(Path file, long length) throws IOException {
        var checksum = new CRC32();
        byte[] piece = new byte[BUFFER_SIZE];
        try (InputStream in = Files.newInputStream(file)) {
            for (long left = length; left > 0; ) {
                int read = in.read(piece, 0, (int) Math.min(left, BUFFER_SIZE));
                if (read < 0) {
                    throw new EOFException(file + " ends early");
                }
                checksum.update(piece, 0, read);
                left -= read;
            }
        }
        return checksum.getValue();
    }
}
