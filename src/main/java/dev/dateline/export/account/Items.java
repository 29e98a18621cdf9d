package dev.dateline.export.account;

import dev.dateline.dossier.Dossier;
import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.ExportException;
import dev.dateline.message.Messages;
import dev.dateline.work.JobContext;
import dev.dateline.work.Progress;

import java.io.IOException;
import java.util.Optional;

/// A dossier's items, read one after another as often as a format needs; each step is reported and
/// is a chance to stop.
public final class Items {
    private final Dossier dossier;
    private final JobContext job;
    private final int passes;
    private int pass;

    /// What is done with the item at `index`.
    @FunctionalInterface
    public interface Visitor {
        void visit(int index, DossierItem item) throws IOException;
    }

    /// @param passes how often [#count] and [#read] will be called together, for the progress
    public Items(Dossier dossier, JobContext job, int passes) {
        this.dossier = dossier;
        this.job = job;
        this.passes = passes;
    }

    /// Counts all items, and hands each that is still there to `visitor` as well.
    public Account count(Visitor visitor) throws IOException {
        var account = new Account();
        for (int index = 0; index < dossier.size(); index++) {
            Optional<DossierItem> item = fetch(index);
            if (item.isPresent()) {
                account.add(index, item.get());
                account.addFile(index, item.get(), dossier.fileOf(item.get()));
                visitor.visit(index, item.get());
            } else {
                account.addVanished(index);
            }
        }
        finishPass();
        return account;
    }

    /// Reads again what `account` counted.
    ///
    /// @throws ExportException when one of them is no longer the same
    public void read(Account account, Visitor visitor) throws IOException {
        for (Entry entry : account.entries()) {
            visitor.visit(entry.index(), same(entry));
        }
        finishPass();
    }

    private DossierItem same(Entry entry) throws IOException {
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
        job.stopIfCancelled();
        job.report(new Progress((long) pass * dossier.size() + index, total()));
        return dossier.item(index);
    }

    private void finishPass() {
        pass++;
        job.stopIfCancelled();
        job.report(new Progress((long) pass * dossier.size(), total()));
    }

    private long total() {
        return (long) passes * dossier.size();
    }
}
