package dev.dateline.library;

import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.parse.ArchiveVisitor;
import dev.dateline.parse.ArchiveWalker;
import dev.dateline.parse.ArticleFile;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.ParseOutcome;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.work.JobContext;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// Brings an index up to date with its archive, once: lists the files, reads those whose stamp is
/// not the index's, forgets those that are gone.
final class Refresh {
    private static final Logger LOG = LoggerFactory.getLogger(Refresh.class);

    /// The stamp of what must be looked at again whatever its size and time say.
    private static final FileStamp UNSETTLED = new FileStamp(0, 0, 0, 0);

    /// The stamp of a file that the index has never seen.
    private static final FileStamp NEW = new FileStamp(-1, -1, -1, -1);

    private final ArchiveWalker walker;
    private final ArticleReader reader;
    private final QuoteFinder finder = new QuoteFinder();
    private final ArchiveIndex index;
    private final ArchiveIndex.Writer writer;
    private final JobContext job;

    /// What the index has and the walk has not come by yet.
    private final Map<String, FileStamp> left;

    private final List<ArticleFile> toRead = new ArrayList<>();
    private final List<String> unlisted = new ArrayList<>();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    Refresh(Path place, ArchiveIndex index, ArchiveIndex.Writer writer, JobContext job)
            throws IOException {
        this.walker = new ArchiveWalker(place);
        this.reader = new ArticleReader(walker.root());
        this.index = index;
        this.writer = writer;
        this.job = job;
        this.left = index.stamps();
    }

    RefreshReport run() throws IOException {
        long start = System.nanoTime();
        var known = Map.copyOf(left);
        compare();
        int removed = job.isCancelled() ? 0 : forget();
        var work =
                new ParallelWork<ArticleFile>(
                        file -> readOrReject(file, known.getOrDefault(file.path(), NEW)),
                        writer::commit);
        work.run(toRead, job);
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
        @Override
        public void article(ArticleFile file) {
            job.stopIfCancelled();
            if (file.stamp().equals(left.remove(file.path()))) {
                unchanged.incrementAndGet();
            } else {
                toRead.add(file);
            }
        }

        @Override
        public void problem(Problem problem) throws IOException {
            if (problem.kind() == Problem.Kind.UNREADABLE) {
                unlisted.add(problem.path() + "/");
            }
            reject(problem, UNSETTLED, left.containsKey(problem.path()) ? UNSETTLED : NEW);
            left.remove(problem.path());
        }
    }

    /// Drops what is gone; what lies in a folder that cannot be listed is not known to be gone.
    private int forget() throws IOException {
        int removed = 0;
        for (String path : left.keySet()) {
            if (unlisted.stream().noneMatch(path::startsWith)) {
                writer.remove(path);
                removed++;
            }
        }
        return removed;
    }

    /// A bug that one file brings to light must not keep all others from being read.
    private void readOrReject(ArticleFile file, FileStamp before) throws IOException {
        try {
            read(file, before);
        } catch (RuntimeException bug) {
            LOG.error("cannot read {}", file.path(), bug);
            var problem = new Problem(file.path(), 0, Problem.Kind.UNREADABLE, bug.toString());
            reject(problem, UNSETTLED, before);
        }
    }

    private void read(ArticleFile file, FileStamp before) throws IOException {
        switch (reader.read(file.file())) {
            case ParseOutcome.Parsed(var article, var problems) -> {
                writer.put(
                        new QuotedArticle(article, finder.find(article)), problems, file.stamp());
                count(before);
            }
            case ParseOutcome.Rejected(Problem problem) ->
                    reject(problem, isSettled(problem) ? file.stamp() : UNSETTLED, before);
        }
    }

    private void reject(Problem problem, FileStamp stamp, FileStamp before) throws IOException {
        if (stamp.equals(before) && index.problems(problem.path()).equals(List.of(problem))) {
            unchanged.incrementAndGet();
        } else {
            writer.reject(problem, stamp);
            count(before);
        }
    }

    /// Whether the file must change before reading it again can help.
    private static boolean isSettled(Problem problem) {
        return problem.kind() != Problem.Kind.UNREADABLE && problem.kind() != Problem.Kind.VANISHED;
    }

    private void count(FileStamp before) {
        (before.equals(NEW) ? added : changed).incrementAndGet();
    }
}
