package dev.dateline.index;

import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.IndexLockedException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.LockObtainFailedException;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Changes one index. Holds Lucene's write lock until it is closed.
final class LuceneWriter implements ArchiveIndex.Writer {
    private static final double BUFFER_MEGABYTES = 128;

    /// A few changed files must not set off a merge of much that is old.
    private static final int SEGMENTS_PER_TIER = 12;

    /// So many files that were read since the last commit make one segment, in one file: each file
    /// of a segment is one more that a commit waits for.
    private static final int FEW = 500;

    private final IndexFolder folder;
    private final ColumnCache columns;
    private final IndexWriter writer;
    private final Packing packing = new Packing();
    private final AtomicInteger uncommitted = new AtomicInteger();

    LuceneWriter(IndexFolder folder, Analyzer analyzer, ColumnCache columns) throws IOException {
        this.folder = folder;
        this.columns = columns;
        folder.verify();
        var config =
                new IndexWriterConfig(analyzer)
                        .setOpenMode(IndexWriterConfig.OpenMode.APPEND)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setUseCompoundFile(false)
                        .setMergePolicy(merging())
                        .setCommitOnClose(false);
        try {
            writer = new IndexWriter(folder.directory(), config);
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(e);
        }
        showLastCommit();
    }

    private static MergePolicy merging() {
        var policy = new TieredMergePolicy();
        policy.setNoCFSRatio(0);
        policy.setSegmentsPerTier(SEGMENTS_PER_TIER);
        return policy;
    }

    /// Another process may have written until a moment ago: what readers are asked from now on must
    /// be what this writer changes.
    private void showLastCommit() throws IOException {
        try {
            folder.refresh();
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    @Override
    public void add(QuotedArticle article, List<Problem> problems, FileStamp stamp)
            throws IOException {
        var block = ArticleDocuments.block(article, problems, stamp, packing);
        write(() -> writer.addDocuments(block));
    }

    @Override
    public void put(QuotedArticle article, List<Problem> problems, FileStamp stamp)
            throws IOException {
        var block = ArticleDocuments.block(article, problems, stamp, packing);
        write(() -> writer.updateDocuments(file(article.article().path()), block));
    }

    /// All documents of the block bear the path, so that its quotations get the stamp, too: nobody
    /// asks them for it.
    @Override
    public void restamp(String path, FileStamp stamp) throws IOException {
        writer.updateBinaryDocValue(file(path), Schema.STAMP, Stamps.write(stamp));
    }

    @Override
    public void reject(Problem problem, FileStamp stamp) throws IOException {
        var block = List.of(ArticleDocuments.rejected(problem, stamp));
        write(() -> writer.updateDocuments(file(problem.path()), block));
    }

    private interface Write {
        void now() throws IOException;
    }

    /// Lucene makes a segment for each thread that writes at the same time as another.
    private void write(Write write) throws IOException {
        if (uncommitted.incrementAndGet() > FEW) {
            write.now();
            return;
        }
        synchronized (uncommitted) {
            write.now();
        }
    }

    @Override
    public void remove(String path) throws IOException {
        writer.deleteDocuments(file(path));
    }

    @Override
    public void requote(QuotedArticle article) throws IOException {
        String path = article.article().path();
        IndexSearcher searcher = folder.acquire();
        try {
            var files = new StoredFiles(searcher, columns);
            if (files.paths(article.article().id()).contains(path)) {
                put(article, files.problems(path), files.stamp(path));
            }
        } finally {
            folder.release(searcher);
        }
    }

    @Override
    public void commit() throws IOException {
        if (writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(folder.commitData());
            writer.getConfig().setUseCompoundFile(uncommitted.getAndSet(0) <= FEW);
            writer.commit();
            writer.getConfig().setUseCompoundFile(false);
            folder.refresh();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        packing.close();
    }

    private static Term file(String path) {
        return new Term(Schema.PATH, path);
    }
}
