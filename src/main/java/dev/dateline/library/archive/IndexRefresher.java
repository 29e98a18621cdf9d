package dev.dateline.library.archive;

import dev.dateline.article.Article;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.notes.CorrectionSync;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.ParseOutcome;
import dev.dateline.parse.walk.ArchiveVisitor;
import dev.dateline.parse.walk.ArchiveWalker;
import dev.dateline.parse.walk.ArticleFile;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.IndexedFiles;
import dev.dateline.search.IndexedFiles.Status;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// Updates an index to the current files of its archive.
///
/// Lists all files, reads those whose stamp differs from the index, and removes missing ones. Used
/// once.
public final class IndexRefresher {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRefresher.class);

    /// A stamp that never matches a file, so that every refresh reads the file again.
    static final FileStamp ALWAYS_RECHECK = new FileStamp(0, 0, 0, 0);

    static final String TOO_LITTLE_MEMORY = "its article needs more memory than there is";

    private final Path location;
    private final ArchiveWalker walker;
    private final ArticleReader reader;
    private final CorrectionSync correctionSync;
    private final ArchiveIndex index;
    private final ArchiveIndex.Writer writer;
    private final JobContext job;
    private final MemoryBudget memory = MemoryBudget.ofHeap();

    private final IndexedFiles indexedFiles;
    private final CompactFileList toRead;
    private final List<String> unlistableFolders = new ArrayList<>();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    public IndexRefresher(
            Path location,
            CorrectionSync correctionSync,
            ArchiveIndex index,
            ArchiveIndex.Writer writer,
            JobContext job)
            throws IOException {
        this.location = location;
        this.correctionSync = correctionSync;
        this.walker = new ArchiveWalker(location);
        this.toRead = new CompactFileList(walker.root());
        this.reader = new ArticleReader(walker.root());
        this.index = index;
        this.writer = writer;
        this.job = job;
        this.indexedFiles = index.indexedFiles();
    }

    public RefreshReport run() throws IOException {
        long start = System.nanoTime();
        scanFolder();
        requireArchive();
        int removed = job.isCancelled() ? 0 : removeMissing();
        new ParallelProcessor<CompactFileList.Entry>(this::process, this::checkpoint)
                .run(toRead.iterator(), toRead.size(), job);
        writer.commit();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        LOG.info(
                "{} added, {} changed, {} removed, {} unchanged in {}",
                added,
                changed,
                removed,
                unchanged,
                took);
        return new RefreshReport(
                added.get(), changed.get(), removed, unchanged.get(), job.isCancelled(), took);
    }

    /// Ends the refresh with an exception if the archive was moved or its drive was disconnected.
    /// Files that are missing for that reason stay in the index.
    private void requireArchive() throws IOException {
        ArchiveLocation.of(location);
    }

    /// Commits the changes so far. Waits while a file is read alone.
    private void checkpoint() throws IOException {
        memory.run(0, writer::commit);
    }

    private void scanFolder() throws IOException {
        try {
            walker.walk(new ScanVisitor());
        } catch (CancellationException e) {
            toRead.clear(); // an incomplete list does not tell which files are missing
        }
    }

    /// Compares each file of the archive with the index and collects the files to be read.
    private final class ScanVisitor implements ArchiveVisitor {
        private int listed;

        @Override
        public void article(ArticleFile file) {
            job.awaitResume();
            job.throwIfCancelled();
            job.report(new Progress(++listed, 0));
            Status status = indexedFiles.markSeen(file.path(), file.stamp());
            if (status == Status.UNCHANGED) {
                unchanged.incrementAndGet();
            } else {
                toRead.add(file, status == Status.NEW);
            }
        }

        @Override
        public void problem(Problem problem) throws IOException {
            if (problem.kind() == Problem.Kind.UNREADABLE) {
                requireArchive();
                unlistableFolders.add(problem.path() + "/");
            }
            reject(
                    problem,
                    ALWAYS_RECHECK,
                    indexedFiles.markSeen(problem.path(), ALWAYS_RECHECK) == Status.NEW);
        }
    }

    /// Removes files from the index that are no longer in the archive. Keeps files in folders that
    /// could not be listed, because they may still exist.
    private int removeMissing() throws IOException {
        int removed = 0;
        for (String path : index.unseenPaths(indexedFiles)) {
            if (unlistableFolders.stream().noneMatch(path::startsWith)) {
                writer.remove(path);
                removed++;
            }
        }
        return removed;
    }

    /// Reads a file into the index as soon as there is enough memory. A file that may exceed the
    /// memory is read alone, between two commits: if it closes the writer, nothing else is lost.
    private void process(CompactFileList.Entry entry) throws IOException {
        long size = entry.file().stamp().size();
        if (!memory.needsAll(size)) {
            memory.run(size, () -> readOrReject(entry, false));
            return;
        }
        memory.run(
                size,
                () -> {
                    writer.commit();
                    readOrReject(entry, true);
                    writer.commit();
                });
    }

    /// Reads a file into the index, or rejects it if reading fails. A file that exceeds the memory
    /// or reveals a bug must not prevent reading the other files.
    private void readOrReject(CompactFileList.Entry entry, boolean alone) throws IOException {
        ArticleFile file = entry.file();
        try {
            read(file, entry.isNew());
        } catch (OutOfMemoryError | StackOverflowError | RuntimeException e) {
            LOG.error("cannot read {}", file.path(), e);
            boolean isMemory = (alone && writer.recover()) || e instanceof Error;
            var problem =
                    isMemory
                            ? tooLittleMemory(file.path())
                            : new Problem(file.path(), 0, Problem.Kind.UNREADABLE, e.toString());
            reject(problem, ALWAYS_RECHECK, entry.isNew());
        }
    }

    private static Problem tooLittleMemory(String path) {
        return new Problem(path, 0, Problem.Kind.UNREADABLE, TOO_LITTLE_MEMORY);
    }

    private void read(ArticleFile file, boolean isNew) throws IOException {
        switch (reader.read(file.file())) {
            case ParseOutcome.Parsed(var article, _) when !memory.allows(article) ->
                    reject(tooLittleMemory(file.path()), ALWAYS_RECHECK, isNew);
            case ParseOutcome.Parsed(var article, var problems)
                    when !isNew && isIndexed(article, problems) -> {
                writer.updateStamp(file.path(), file.stamp());
                unchanged.incrementAndGet();
            }
            case ParseOutcome.Parsed(var article, var problems) -> {
                var quoted = correctionSync.extractQuotes(article);
                if (isNew) {
                    writer.add(quoted, problems, file.stamp());
                } else {
                    writer.put(quoted, problems, file.stamp());
                }
                count(isNew);
            }
            case ParseOutcome.Rejected(Problem problem) when isPermanent(problem) ->
                    reject(problem, file.stamp(), isNew);
            case ParseOutcome.Rejected(Problem problem) -> {
                requireArchive();
                reject(problem, ALWAYS_RECHECK, isNew);
            }
        }
    }

    /// Returns whether the index has the same article. Detects files whose stamp changed but not
    /// their content, as after copying or unpacking. The article contains the hash of the file and
    /// the data of its sidecar.
    private boolean isIndexed(Article article, List<Problem> problems) throws IOException {
        return index.article(article.path())
                        .filter(stored -> stored.article().equals(article))
                        .isPresent()
                && index.problems(article.path()).equals(problems);
    }

    /// Records in the index that a file was rejected. A file that was rejected before for the same
    /// reason counts as unchanged.
    private void reject(Problem problem, FileStamp stamp, boolean isNew) throws IOException {
        if (!isNew
                && stamp.equals(ALWAYS_RECHECK)
                && indexedFiles.contains(problem.path(), ALWAYS_RECHECK)
                && index.problems(problem.path()).equals(List.of(problem))) {
            unchanged.incrementAndGet();
        } else {
            writer.reject(problem, stamp);
            count(isNew);
        }
    }

    /// Tells whether a rejected file will be rejected again as long as it does not change.
    private static boolean isPermanent(Problem problem) {
        return problem.kind() != Problem.Kind.UNREADABLE && problem.kind() != Problem.Kind.VANISHED;
    }

    private void count(boolean isNew) {
        (isNew ? added : changed).incrementAndGet();
    }
}
