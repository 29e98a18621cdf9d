package dev.dateline.library.archive;

import dev.dateline.article.Problem;
import dev.dateline.job.JobContext;
import dev.dateline.library.archive.CheckReport.Difference;
import dev.dateline.library.archive.CheckReport.Kind;
import dev.dateline.parse.walk.ArchiveVisitor;
import dev.dateline.parse.walk.ArchiveWalker;
import dev.dateline.parse.walk.ArticleFile;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.IndexedFiles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Compares an index with the files of its archive without changing either.
public final class IndexChecker implements ArchiveVisitor {
    private final ArchiveIndex index;
    private final IndexedFiles indexedFiles;
    private final JobContext job;
    private final List<Difference> differences = new ArrayList<>();
    private int unchanged;

    private IndexChecker(ArchiveIndex index, JobContext job) throws IOException {
        this.index = index;
        this.indexedFiles = index.indexedFiles();
        this.job = job;
    }

    public static CheckReport check(Path place, ArchiveIndex index, JobContext job)
            throws IOException {
        var damage = index.findDamage();
        if (damage.isPresent()) {
            return new CheckReport(0, List.of(), damage);
        }
        var check = new IndexChecker(index, job);
        new ArchiveWalker(place).walk(check);
        return check.report();
    }

    private CheckReport report() throws IOException {
        for (String path : index.unseenPaths(indexedFiles)) {
            differences.add(new Difference(path, Kind.GONE));
        }
        differences.sort(Comparator.comparing(Difference::path));
        return new CheckReport(unchanged, differences, Optional.empty());
    }

    @Override
    public void article(ArticleFile file) {
        job.throwIfCancelled();
        switch (indexedFiles.markSeen(file.path(), file.stamp())) {
            case NEW -> differences.add(new Difference(file.path(), Kind.NEW));
            case CHANGED -> differences.add(new Difference(file.path(), Kind.CHANGED));
            case UNCHANGED -> unchanged++;
        }
    }

    /// Compares a rejected file with the index, which lists rejected files as well. Whether the
    /// problem is still the same does not matter.
    @Override
    public void problem(Problem problem) {
        if (indexedFiles.markSeen(problem.path(), IndexRefresher.ALWAYS_RECHECK)
                == IndexedFiles.Status.NEW) {
            differences.add(new Difference(problem.path(), Kind.NEW));
        } else {
            unchanged++;
        }
    }
}
