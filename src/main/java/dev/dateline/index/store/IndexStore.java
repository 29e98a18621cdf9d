package dev.dateline.index.store;

import dev.dateline.search.IndexLockedException;

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

/// The folder of one index and the searchers on its last commit. Makes it anew when it cannot be
/// read.
public final class IndexStore implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);

    private static final int CACHED_QUERIES = 1_000;
    private static final long CACHED_BYTES = 12L << 20;

    private final IncrementalSyncDirectory directory;
    private final DocValuesNioDirectory readDirectory;

    /// What searches found that are asked for again, in less memory than Lucene would take by
    /// itself of what an hour of searching asks for.
    private final QueryCache cache = new LRUQueryCache(CACHED_QUERIES, CACHED_BYTES);

    private final String version;
    private volatile SearcherManager searchers;
    private volatile boolean verified;
    private volatile Optional<String> rebuildReason = Optional.empty();

    private IndexStore(IncrementalSyncDirectory directory, String version) throws IOException {
        this.directory = directory;
        readDirectory = new DocValuesNioDirectory(directory);
        this.version = version;
        if (!DirectoryReader.indexExists(directory)) {
            createEmptyIndex();
        }
        searchers = searchers();
    }

    /// @param contents the version of what the documents are made from
    public static IndexStore open(Path path, String contents) throws IOException {
        Files.createDirectories(path);
        var directory = new IncrementalSyncDirectory(FSDirectory.open(path));
        return new IndexStore(directory, Schema.VERSION + "/" + contents);
    }

    public IncrementalSyncDirectory directory() {
        return directory;
    }

    /// What each commit must bear.
    public Iterable<Map.Entry<String, String>> commitData() {
        return Map.of(Schema.VERSION_KEY, version).entrySet();
    }

    public Optional<String> rebuildReason() {
        return rebuildReason;
    }

    /// To be given back with [#release].
    public IndexSearcher acquire() throws IOException {
        while (true) {
            SearcherManager current = searchers;
            try {
                return current.acquire();
            } catch (AlreadyClosedException e) {
                if (current == searchers) { // not made anew, but closed for good
                    throw e;
                }
            }
        }
    }

    public void release(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    /// Shows the last commit to searches from now on.
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// Reads every byte of the index against its checksums. About a second for each gigabyte.
    public Optional<Exception> findDamage() throws IOException {
        IndexSearcher searcher = acquire();
        try {
            var reader = (DirectoryReader) searcher.getIndexReader();
            Optional<Exception> damage =
                    new ChecksumVerifier(directory.folder())
                            .findDamage(reader.getIndexCommit().getFileNames());
            // another process may have written a newer index meanwhile, and deleted files of this
            return damage.isEmpty() || reader.isCurrent() ? damage : findDamageInNewerCommit();
        } finally {
            release(searcher);
        }
    }

    private Optional<Exception> findDamageInNewerCommit() throws IOException {
        refresh();
        return findDamage();
    }

    /// Makes a damaged index anew. Looks for damage the first time only.
    public void rebuildIfDamaged() throws IOException {
        if (!verified) {
            checkAndRebuild();
            verified = true;
        }
    }

    private void checkAndRebuild() throws IOException {
        Optional<Exception> damage = findDamage();
        if (damage.isPresent()) {
            // a rebuild that fails, because another process is at it, leaves the old one in use
            SearcherManager damaged = searchers;
            rebuild("The index was damaged and was made anew.", damage.get());
            searchers = openSearchers();
            damaged.close();
        }
    }

    private SearcherManager searchers() throws IOException {
        try {
            SearcherManager opened = openSearchers();
            if (version(opened).equals(version)) {
                return opened;
            }
            opened.close();
            rebuild(
                    "The index was written by another version of Dateline and was made anew.",
                    null);
        } catch (IOException | RuntimeException damage) {
            // a damaged file shows itself in any exception: a codec that is not there, an index out
            // of bounds
            rebuild("The index was damaged and was made anew.", damage);
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

    private void rebuild(String reason, @Nullable Throwable cause) throws IOException {
        LOG.warn("{}: {}", directory.folder(), reason, cause);
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
