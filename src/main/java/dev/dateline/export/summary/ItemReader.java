package dev.dateline.export.summary;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportException;
import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.util.Optional;

/// A dossier's items, read one after another as often as a format needs; each step is reported and
/// is a chance to stop.
public final class ItemReader {
    private final Dossier dossier;
    private final JobContext job;
    private final int passes;
    private int pass;

    /// What is done with the item at `index`.
    @FunctionalInterface
    public interface Visitor {
        void visit(int index, DossierItem item) throws IOException;
    }

    /// @param passes how often [#summarize] and [#reread] will be called together, for the progress
    public ItemReader(Dossier dossier, JobContext job, int passes) {
        this.dossier = dossier;
        this.job = job;
        this.passes = passes;
    }

    /// Counts all items, and hands each that is still there to `visitor` as well.
    public DossierSummary summarize(Visitor visitor) throws IOException {
        var account = new DossierSummary();
        for (int index = 0; index < dossier.size(); index++) {
            Optional<DossierItem> item = fetch(index);
            if (item.isPresent()) {
                account.add(index, item.get());
                account.addFileState(index, item.get(), dossier.fileState(item.get()));
                visitor.visit(index, item.get());
            } else {
                account.addMissing(index);
            }
        }
        reportPassDone();
        return account;
    }

    /// Reads again what `account` counted.
    ///
    /// @throws ExportException when one of them is no longer the same
    public void reread(DossierSummary account, Visitor visitor) throws IOException {
        for (ItemSummary entry : account.entries()) {
            visitor.visit(entry.index(), fetchUnchanged(entry));
        }
        reportPassDone();
    }

    private DossierItem fetchUnchanged(ItemSummary entry) throws IOException {
        Optional<DossierItem> item = fetch(entry.index());
        if (item.isEmpty()
                || !item.get().article().article().id().equals(entry.id())
                || item.get().quotes().size() != entry.quotes()) {
            throw new ExportException(
                    ExportException.Reason.ARCHIVE_CHANGED, Messages.of("export.archive.changed"));
        }
        return item.get();
    }

    private Optional<DossierItem> fetch(int index) throws IOException {
        job.throwIfCancelled();
        job.report(new Progress((long) pass * dossier.size() + index, totalSteps()));
        return dossier.item(index);
    }

    private void reportPassDone() {
        pass++;
        job.throwIfCancelled();
        job.report(new Progress((long) pass * dossier.size(), totalSteps()));
    }

    private long totalSteps() {
        return (long) passes * dossier.size();
    }
}
