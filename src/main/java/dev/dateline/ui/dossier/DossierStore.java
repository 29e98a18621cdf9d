package dev.dateline.ui.dossier;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.library.Archive;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.RecordedEvent;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.dossier.FractionalOrder.Changes;
import dev.dateline.ui.profile.NotesModel;

import javafx.collections.ListChangeListener;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Stores the dossier of each archive in the notes and restores it from them. Because dossier
/// changes are part of the notes, they can be undone.
///
/// FX thread only; reads and writes run in the background.
public final class DossierStore {
    private final DossierModel dossier;
    private final NotesModel notesModel;
    private final ArchiveModel archive;
    private final LatestJob loading;
    private final FractionalOrder<ExportSelection.Item> storedOrder = new FractionalOrder<>();
    private boolean restoring;

    /// Whether the archive lacks some of the stored items or has not indexed them yet.
    private boolean incomplete;

    /// Starts storing and restoring the items of `dossier`, for as long as the models exist.
    public DossierStore(
            DossierModel dossier, NotesModel notesModel, ArchiveModel archive, JobRunner jobs) {
        this.dossier = dossier;
        this.notesModel = notesModel;
        this.archive = archive;
        loading = new LatestJob(jobs);
        dossier.items().addListener((ListChangeListener<DossierEntry>) _ -> saveChanges());
        notesModel.addUndoListener(this::load);
        notesModel
                .notesProperty()
                .addListener((_, before, now) -> {
                    if (!now.hasSameCorrections(before)) {
                        load(); // quotations have other indexes or speakers
                    }
                });
        archive.archiveProperty().addListener((_, _, _) -> onArchiveOpened());
        archive.refreshProperty().addListener((_, _, state) -> onRefreshState(state));
    }

    private void onArchiveOpened() {
        loading.cancel();
        restore(new LinkedHashMap<>());
        load();
    }

    private void onRefreshState(RefreshState state) {
        if (incomplete && state instanceof RefreshState.Done) {
            load();
        }
    }

    private void load() {
        Archive open = archive.archiveProperty().get();
        List<RecordedEvent<NoteEvent.CollectedItem>> stored = notesModel.notes().collectedItems();
        if (open == null) {
            return;
        }
        loading.<StoredDossier>start(
                _ -> StoredDossier.resolve(open, stored),
                state -> {
                    if (state instanceof JobState.Succeeded<StoredDossier>(var found)) {
                        incomplete = found.missing() > 0;
                        restore(found.items());
                    }
                });
    }

    private void restore(SequencedMap<DossierEntry, Double> items) {
        var order = new LinkedHashMap<ExportSelection.Item, Double>();
        items.forEach((entry, key) -> order.put(entry.item(), key));
        storedOrder.reset(order);
        if (!dossier.items().equals(List.copyOf(items.keySet()))) {
            restoring = true;
            dossier.setAll(List.copyOf(items.keySet()));
            restoring = false;
        }
    }

    private void saveChanges() {
        Archive open = archive.archiveProperty().get();
        if (restoring || open == null) {
            return;
        }
        loading.cancel();
        List<DossierEntry> entries = dossier.items();
        Changes<ExportSelection.Item> changes =
                storedOrder.update(entries.stream().map(DossierEntry::item).toList());
        if (!changes.isEmpty()) {
            notesModel.commit(
                    description(changes, entries), () -> StoredDossier.noteEvents(open, changes));
        }
    }

    private static String description(
            Changes<ExportSelection.Item> changes, List<DossierEntry> entries) {
        if (!changes.removed().isEmpty()) {
            return Messages.of("dossier.removed", changes.removed().size());
        }
        if (!changes.assigned().containsKey(entries.getLast().item())) {
            return Messages.of("dossier.reordered");
        }
        return changes.assigned().size() == 1
                ? Messages.of("dossier.added", entries.getLast().label())
                : Messages.of("dossier.added-many", changes.assigned().size());
    }
}
