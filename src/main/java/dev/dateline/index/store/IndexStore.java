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
import java.util.stream.Stream;

/// The directory of one index and the searchers on its last commit.
///
/// An index that is damaged or of another version is replaced with an empty one. Thread-safe.
public final class IndexStore implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);

    private static final int MAX_CACHED_QUERIES = 1_000;
    private static final long MAX_CACHED_BYTES = 12L << 20;

    private final IncrementalSyncDirectory directory;
    private final DocValuesNioDirectory readDirectory;

    /// Caches query results in less memory than Lucene's default cache takes.
    private final QueryCache cache = new LRUQueryCache(MAX_CACHED_QUERIES, MAX_CACHED_BYTES);

    private final String version;
    private volatile SearcherManager searchers;
    private volatile boolean verified;
    private volatile Optional<RebuildReason> rebuildReason = Optional.empty();

    private IndexStore(IncrementalSyncDirectory directory, String version) throws IOException {
        this.directory = directory;
        readDirectory = new DocValuesNioDirectory(directory);
        this.version = version;
        if (!DirectoryReader.indexExists(directory)) {
            createEmptyIndex();
        }
        searchers = openOrRebuild();
    }

    /// Opens the index in a folder, which is created if it does not exist.
    ///
    /// @param contentVersion the version of the data that the documents are made from
    /// @throws IndexLockedException if the index must be replaced while another process writes
    public static IndexStore open(Path folder, String contentVersion) throws IOException {
        Files.createDirectories(folder);
        var directory = new IncrementalSyncDirectory(FSDirectory.open(folder));
        return new IndexStore(directory, Schema.VERSION + "/" + contentVersion);
    }

    public Directory directory() {
        return directory;
    }

    /// Returns the user data that each commit must have.
    public Iterable<Map.Entry<String, String>> commitData() {
        return Map.of(Schema.VERSION_KEY, version).entrySet();
    }

    public Optional<RebuildReason> rebuildReason() {
        return rebuildReason;
    }

    /// Returns a searcher that must be given back with [#release].
    public IndexSearcher acquire() throws IOException {
        while (true) {
            SearcherManager current = searchers;
            try {
                return current.acquire();
            } catch (AlreadyClosedException e) {
                if (current == searchers) { // closed for good, not replaced by a rebuild
                    throw e;
                }
            }
        }
    }

    public void release(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    /// Lets later calls of [#acquire] see the last commit.
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// Compares every byte of the index with its checksums. Takes about a second per gigabyte.
    public Optional<Exception> findDamage() throws IOException {
        IndexSearcher searcher = acquire();
        try {
            var reader = (DirectoryReader) searcher.getIndexReader();
            Optional<Exception> damage =
                    new ChecksumVerifier(directory.folder())
                            .findDamage(reader.getIndexCommit().getFileNames());
            if (damage.isEmpty() || reader.isCurrent()) {
                return damage;
            }
        } finally {
            release(searcher);
        }
        // another process has written a newer commit and deleted files of this one
        refresh();
        return findDamage();
    }

    /// Replaces the index if it is damaged. Only the first call checks for damage.
    public void rebuildIfDamaged() throws IOException {
        if (verified) {
            return;
        }
        Optional<Exception> damage = findDamage();
        if (damage.isPresent()) {
            // if another process is rebuilding, this fails and the old index stays in use
            SearcherManager damaged = searchers;
            rebuild(RebuildReason.DAMAGED, damage.get());
            searchers = openSearchers();
            damaged.close();
        }
        verified = true;
    }

    private SearcherManager openOrRebuild() throws IOException {
        try {
            SearcherManager opened = openSearchers();
            if (version(opened).equals(version)) {
                return opened;
            }
            opened.close();
            rebuild(RebuildReason.OTHER_VERSION, null);
        } catch (IOException | RuntimeException damage) {
            // damage may cause any exception: a missing codec, an index out of bounds
            rebuild(RebuildReason.DAMAGED, damage);
        }
        return openSearchers();
    }

    private SearcherManager openSearchers() throws IOException {
        return new SearcherManager(
                readDirectory,
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

    private void rebuild(RebuildReason reason, @Nullable Throwable cause) throws IOException {
        LOG.warn("{}: {}", directory.folder(), reason.text(), cause);
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            deleteIndexFiles();
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(e);
        }
        createEmptyIndex();
        rebuildReason = Optional.of(reason);
    }

    private void deleteIndexFiles() throws IOException {
        try (Stream<Path> files = Files.list(directory.folder())) {
            for (Path file : files.toList()) {
                if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void createEmptyIndex() throws IOException {
        var config = new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (var writer = new IndexWriter(directory, config)) {
            writer.setLiveCommitData(commitData());
            writer.commit();
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        readDirectory.close();
    }
}
