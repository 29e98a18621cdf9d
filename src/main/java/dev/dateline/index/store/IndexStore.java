package dev.dateline.index.store;

import dev.dateline.search.IndexLockedException;
import dev.dateline.search.RebuildReason;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Manages the directory of one index and the searchers on its last commit.
///
/// Opening never changes the directory. An index that is missing, damaged or of another version
/// appears as an empty one; [#prepareForWriting] replaces it. Thread-safe.
public final class IndexStore implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);

    private static final int MAX_CACHED_QUERIES = 1_000;
    private static final long MAX_CACHED_BYTES = 12L << 20;

    private final IncrementalSyncDirectory directory;
    private final DocValuesNioDirectory readDirectory;

    /// The query cache, which takes less memory than Lucene's default cache.
    private final QueryCache cache = new LRUQueryCache(MAX_CACHED_QUERIES, MAX_CACHED_BYTES);

    private final String version;
    private volatile Opened opened;
    private volatile boolean verified;
    private volatile Optional<RebuildReason> rebuildReason;

    /// The result of opening the stored index: its searchers, or an empty index with the reason.
    ///
    /// @param isStored whether the searchers read the directory, rather than an empty index in
    ///   memory
    /// @param damage why the index in the directory cannot be used; empty if it can, or if there is
    ///   none
    private record Opened(
            SearcherManager searchers,
            boolean isStored,
            Optional<RebuildReason> reason,
            Optional<String> damage) {}

    private IndexStore(IncrementalSyncDirectory directory, String version) throws IOException {
        this.directory = directory;
        readDirectory = new DocValuesNioDirectory(directory);
        this.version = version;
        opened = openIfUsable();
        rebuildReason = opened.reason();
    }

    /// Opens the index in a folder, which is created if it does not exist.
    ///
    /// @param contentVersion the version of the data that the documents are made from
    public static IndexStore open(Path folder, String contentVersion) throws IOException {
        Files.createDirectories(folder);
        var directory = new IncrementalSyncDirectory(FSDirectory.open(folder));
        return new IndexStore(directory, Schema.VERSION + "/" + contentVersion);
    }

    public Directory directory() {
        return directory;
    }

    /// Returns the user data of every commit, which identifies the version of the index.
    public Iterable<Map.Entry<String, String>> commitData() {
        return Map.of(Schema.VERSION_KEY, version).entrySet();
    }

    /// Returns the reason why the index was replaced or will be replaced by the next writer.
    public Optional<RebuildReason> rebuildReason() {
        return rebuildReason;
    }

    /// Returns a searcher on the last commit, which the caller must give back with [#release].
    public IndexSearcher acquire() throws IOException {
        while (true) {
            SearcherManager current = opened.searchers();
            try {
                return current.acquire();
            } catch (AlreadyClosedException e) {
                if (current == opened.searchers()) { // closed for good, not replaced by a rebuild
                    throw e;
                }
            }
        }
    }

    public void release(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    /// Makes later calls of [#acquire] return a searcher on the last commit.
    public void refresh() throws IOException {
        opened.searchers().maybeRefreshBlocking();
    }

    /// Compares every byte of the index with its checksums. Takes about a second per gigabyte.
    public Optional<String> findDamage() throws IOException {
        if (!opened.isStored()) {
            return opened.damage();
        }
        IndexSearcher searcher = acquire();
        try {
            var reader = (DirectoryReader) searcher.getIndexReader();
            Optional<Exception> damage =
                    new ChecksumVerifier(directory.folder())
                            .findDamage(reader.getIndexCommit().getFileNames());
            if (damage.isEmpty() || reader.isCurrent()) {
                return damage.map(Exception::toString);
            }
        } finally {
            release(searcher);
        }
        // another process has written a newer commit and deleted files of this one
        refresh();
        return findDamage();
    }

    /// Creates a missing index and replaces an unusable one. Only the first call checks for damage.
    ///
    /// @throws IndexLockedException if the index must be replaced while another process writes
    public synchronized void prepareForWriting() throws IOException {
        if (verified) {
            return;
        }
        Opened before = opened;
        Opened current = before.isStored() ? before : openIfUsable(); // another process may write
        Optional<String> damage = current.isStored() ? findDamage() : current.damage();
        if (damage.isPresent()) {
            // if another process is rebuilding, this fails and the old index stays in use
            rebuild(current.reason().orElse(RebuildReason.DAMAGED), damage.get());
        } else if (!current.isStored()) {
            createEmptyIndex();
        }
        boolean replaced = damage.isPresent() || !current.isStored();
        opened =
                replaced
                        ? new Opened(openSearchers(), true, Optional.empty(), Optional.empty())
                        : current;
        if (replaced) {
            current.searchers().close();
        }
        if (!before.isStored()) {
            before.searchers().close();
        }
        verified = true;
    }

    private Opened openIfUsable() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return unusable(Optional.empty(), Optional.empty());
        }
        try {
            SearcherManager searchers = openSearchers();
            if (version(searchers).equals(version)) {
                return new Opened(searchers, true, Optional.empty(), Optional.empty());
            }
            searchers.close();
            return unusable(
                    Optional.of(RebuildReason.OTHER_VERSION),
                    Optional.of("not written by this version of Dateline"));
        } catch (IOException | RuntimeException damage) {
            // damage may cause any exception: a missing codec, an index out of bounds
            LOG.warn("cannot open the index in {}", directory.folder(), damage);
            return unusable(Optional.of(RebuildReason.DAMAGED), Optional.of(damage.toString()));
        }
    }

    private Opened unusable(Optional<RebuildReason> reason, Optional<String> damage)
            throws IOException {
        var empty = new ByteBuffersDirectory();
        createEmptyIndex(empty);
        return new Opened(openSearchers(empty), false, reason, damage);
    }

    private SearcherManager openSearchers() throws IOException {
        return openSearchers(readDirectory);
    }

    private SearcherManager openSearchers(Directory from) throws IOException {
        return new SearcherManager(
                from,
                new SearcherFactory() {
                    @Override
                    public IndexSearcher newSearcher(
                            IndexReader reader, @Nullable IndexReader previous) {
                        var searcher = new IndexSearcher(reader);
                        searcher.setQueryCache(cache);
                        return searcher;
                    }
                });
    }

    private static String version(SearcherManager searchers) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            var commit = ((DirectoryReader) searcher.getIndexReader()).getIndexCommit();
            return commit.getUserData().getOrDefault(Schema.VERSION_KEY, "");
        } finally {
            searchers.release(searcher);
        }
    }

    private void rebuild(RebuildReason reason, String damage) throws IOException {
        LOG.warn("{}: {} {}", directory.folder(), reason.text(), damage);
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            new IndexFiles(directory.folder()).remove();
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(e);
        }
        createEmptyIndex();
        rebuildReason = Optional.of(reason);
    }

    private void createEmptyIndex() throws IOException {
        try {
            createEmptyIndex(directory);
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(e);
        }
    }

    private void createEmptyIndex(Directory in) throws IOException {
        var config = new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (var writer = new IndexWriter(in, config)) {
            writer.setLiveCommitData(commitData());
            writer.commit();
        }
    }

    @Override
    public void close() throws IOException {
        opened.searchers().close();
        readDirectory.close();
    }
}
