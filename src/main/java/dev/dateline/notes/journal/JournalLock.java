package dev.dateline.notes.journal;

import dev.dateline.file.PrivateFolders;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Locks a journal against other processes and against other [JournalFile] objects of this process.
///
/// The lock is held for milliseconds. It is released when its process dies.
final class JournalLock implements Closeable {
    private static final Duration MAX_WAIT = Duration.ofSeconds(10);
    private static final Duration RETRY_INTERVAL = Duration.ofMillis(5);

    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    static JournalLock acquire(Path journal) throws IOException {
        Path file = journal.resolveSibling(journal.getFileName() + ".lock");
        var channel =
                FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        PrivateFolders.ownerOnly(file));
        try {
            await(channel, file);
            return new JournalLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void await(FileChannel channel, Path file) throws IOException {
        long start = System.nanoTime();
        while (!tryLock(channel)) {
            if (System.nanoTime() - start > MAX_WAIT.toNanos()) {
                throw new IOException("another Dateline holds " + file);
            }
            LockSupport.parkNanos(RETRY_INTERVAL.toNanos());
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close(); // releases the lock
    }
}
