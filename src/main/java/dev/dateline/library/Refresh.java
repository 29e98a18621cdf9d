package dev.dateline.library;

import dev.dateline.article.Article;
import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.parse.ArchiveVisitor;
import dev.dateline.parse.ArchiveWalker;
import dev.dateline.parse.ArticleFile;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.ParseOutcome;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.KnownFiles;
import dev.dateline.search.KnownFiles.Standing;
import dev.dateline.work.JobContext;
import dev.dateline.work.Progress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// Brings an index up to date with its archive, once: lists the files, reads those whose stamp is
/// not the index's, puts those whose article is not, forgets those that are gone.
final class Refresh {
    private static final Logger LOG = LoggerFactory.getLogger(Refresh.class);

    /// The stamp of what must be looked at again whatever its size and time say.
    static final FileStamp UNSETTLED = new FileStamp(0, 0, 0, 0);

    private final ArchiveWalker walker;
    private final ArticleReader reader;
    private final Quoting quoting;
    private final ArchiveIndex index;
    private final ArchiveIndex.Writer writer;
    private final JobContext job;

    private final KnownFiles known;
    private final FileList toRead;
    private final List<String> unlisted = new ArrayList<>();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    Refresh(
            Path place,
            Quoting quoting,
            ArchiveIndex index,
            ArchiveIndex.Writer writer,
            JobContext job)
            throws IOException {
        this.quoting = quoting;
        this.walker = new ArchiveWalker(place);
        this.toRead = new FileList(walker.root());
        this.reader = new ArticleReader(walker.root());
        this.index = index;
        this.writer = writer;
        this.job = job;
        this.known = index.files();
    }

    RefreshReport run() throws IOException {
        long start = System.nanoTime();
        compare();
        int removed = job.isCancelled() ? 0 : forget();
        new ParallelWork<FileList.Entry>(this::readOrReject, writer::commit)
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

    private void compare() throws IOException {
        try {
            walker.walk(new Comparison());
        } catch (CancellationException e) {
            toRead.clear(); // a list that stops half-way tells nothing about what is gone
        }
    }

    /// What the walk finds, held against what the index has.
    private final class Comparison implements ArchiveVisitor {
        private int listed;

        @Override
        public void article(ArticleFile file) {
            job.holdWhilePaused();
            job.stopIfCancelled();
            job.report(new Progress(++listed, 0));
            Standing standing = known.meet(file.path(), file.stamp());
            if (standing == Standing.UNCHANGED) {
                unchanged.incrementAndGet();
            } else {
                toRead.add(file, standing == Standing.NEW);
            }
        }

        @Override
        public void problem(Problem problem) throws IOException {
            if (problem.kind() == Problem.Kind.UNREADABLE) {
                unlisted.add(problem.path() + "/");
            }
            reject(problem, UNSETTLED, known.meet(problem.path(), UNSETTLED) == Standing.NEW);
        }
    }

    /// Drops what is gone; what lies in a folder that cannot be listed is not known to be gone.
    private int forget() throws IOException {
        int removed = 0;
        for (String path : index.unmet(known)) {
            if (unlisted.stream().noneMatch(path::startsWith)) {
                writer.remove(path);
                removed++;
            }
        }
        return removed;
    }

    /// A bug that one file brings to light must not keep all others from being read.
    private void readOrReject(FileList.Entry entry) throws IOException {
        ArticleFile file = entry.file();
        try {
            read(file, entry.isNew());
        } catch (RuntimeException bug) {
            LOG.error("cannot read {}", file.path(), bug);
            var problem = new Problem(file.path(), 0, Problem.Kind.UNREADABLE, bug.toString());
            reject(problem, UNSETTLED, entry.isNew());
        }
    }

    private void read(ArticleFile file, boolean isNew) throws IOException {
        switch (reader.read(file.file())) {
            case ParseOutcome.Parsed(var article, var problems)
                    when !isNew && isIndexed(article, problems) -> {
                writer.restamp(file.path(), file.stamp());
                unchanged.incrementAndGet();
            }
            case ParseOutcome.Parsed(var article, var problems) -> {
                var quoted = quoting.of(article);
                if (isNew) {
                    writer.add(quoted, problems, file.stamp());
                } else {
                    writer.put(quoted, problems, file.stamp());
                }
                count(isNew);
            }
            case ParseOutcome.Rejected(Problem problem) ->
                    reject(problem, isSettled(problem) ? file.stamp() : UNSETTLED, isNew);
        }
    }

    /// A file may have another time and the same bytes: copied, unpacked or checked out anew. The
    /// article has their hash, and what its sidecar says.
    private boolean isIndexed(Article article, List<Problem> problems) throws IOException {
        return index.article(article.path())
                        .filter(stored -> stored.article().equals(article))
                        .isPresent()
                && index.problems(article.path()).equals(problems);
    }

    /// What could not be read before either, for the same reason, has not changed.
    private void reject(Problem problem, FileStamp stamp, boolean isNew) throws IOException {
        if (!isNew
                && stamp.equals(UNSETTLED)
                && known.holds(problem.path(), UNSETTLED)
                && index.problems(problem.path()).equals(List.of(problem))) {
            unchanged.incrementAndGet();
        } else {
            writer.reject(problem, stamp);
            count(isNew);
        }
    }

    /// Whether the file must change before reading it again can help.
    private static boolean isSettled(Problem problem) {
        return problem.kind() != Problem.Kind.UNREADABLE && problem.kind() != Problem.Kind.VANISHED;
    }

    private void count(boolean isNew) {
        (isNew ? added : changed).incrementAndGet();
    }
}
