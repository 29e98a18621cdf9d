package dev.dateline.export.summary;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportException;
import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.Optional;

/// Reads the items of a dossier in one or more passes. Each item read reports progress and checks
/// for cancellation.
public final class ItemReader {
    private final Dossier dossier;
    private final JobContext job;
    private final int passes;
    private int pass;

    /// Receives the items that a pass reads, each with its index.
    @FunctionalInterface
    public interface Visitor {
        void visit(int index, DossierItem item) throws IOException;
    }

    /// @param passes how many calls of [#summarize] and [#reread] will follow, for the progress
    public ItemReader(Dossier dossier, JobContext job, int passes) {
        this.dossier = dossier;
        this.job = job;
        this.passes = passes;
    }

    /// Counts all items, and passes the items that are still in the archive to `visitor`.
    public DossierSummary summarize(Visitor visitor) throws IOException {
        var summary = new DossierSummary();
        for (int index = 0; index < dossier.size(); index++) {
            Optional<DossierItem> item = fetch(index);
            if (item.isPresent()) {
                summary.add(index, item.get(), dossier.fileState(item.get()));
                visitor.visit(index, item.get());
            } else {
                summary.addMissing(index);
            }
        }
        finishPass();
        return summary;
    }

    /// Passes the items that `summary` counted to `visitor` once more.
    ///
    /// @throws ExportException if one of them has changed
    public void reread(DossierSummary summary, Visitor visitor) throws IOException {
        for (ItemSummary item : summary.items()) {
            visitor.visit(item.index(), fetchUnchanged(item));
        }
        finishPass();
    }

    private DossierItem fetchUnchanged(ItemSummary summary) throws IOException {
        Optional<DossierItem> item = fetch(summary.index());
        if (item.isEmpty()
                || !item.get().article().article().id().equals(summary.id())
                || item.get().quotes().size() != summary.quotes()) {
            throw new ExportException(
                    ExportException.Reason.ARCHIVE_CHANGED, Messages.of("export.archive.changed"));
        }
        return item.get();
    }

    private Optional<DossierItem> fetch(int index) throws IOException {
        reportProgress(index);
        return dossier.item(index);
    }

    private void finishPass() {
        pass++;
        reportProgress(0);
    }

    private void reportProgress(int index) {
        job.throwIfCancelled();
        long size = dossier.size();
        job.report(new Progress(pass * size + index, passes * size));
    }
}
