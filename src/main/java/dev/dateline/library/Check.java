package dev.dateline.library;

import dev.dateline.article.Problem;
import dev.dateline.library.CheckReport.Difference;
import dev.dateline.library.CheckReport.Kind;
import dev.dateline.parse.ArchiveVisitor;
import dev.dateline.parse.ArchiveWalker;
import dev.dateline.parse.ArticleFile;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.KnownFiles;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Compares an index with its archive and changes neither.
final class Check implements ArchiveVisitor {
    private final ArchiveIndex index;
    private final KnownFiles known;
    private final JobContext job;
    private final List<Difference> differences = new ArrayList<>();
    private int same;

    private Check(ArchiveIndex index, JobContext job) throws IOException {
        this.index = index;
        this.known = index.files();
        this.job = job;
    }

    static CheckReport of(Path place, ArchiveIndex index, JobContext job) throws IOException {
        var damage = index.damage();
        if (damage.isPresent()) {
            return new CheckReport(0, List.of(), damage);
        }
        var check = new Check(index, job);
        new ArchiveWalker(place).walk(check);
        return check.report();
    }

    private CheckReport report() throws IOException {
        for (String path : index.unmet(known)) {
            differences.add(new Difference(path, Kind.GONE));
        }
        differences.sort(Comparator.comparing(Difference::path));
        return new CheckReport(same, differences, Optional.empty());
    }

    @Override
    public void article(ArticleFile file) {
        job.stopIfCancelled();
        switch (known.meet(file.path(), file.stamp())) {
            case NEW -> differences.add(new Difference(file.path(), Kind.NEW));
            case CHANGED -> differences.add(new Difference(file.path(), Kind.CHANGED));
            case UNCHANGED -> same++;
        }
    }

    /// Trouble is listed in the index under its path; whether it is still the same is no matter.
    @Override
    public void problem(Problem problem) {
        if (known.meet(problem.path(), Refresh.UNSETTLED) == KnownFiles.Standing.NEW) {
            differences.add(new Difference(problem.path(), Kind.NEW));
        } else {
            same++;
        }
    }
}
