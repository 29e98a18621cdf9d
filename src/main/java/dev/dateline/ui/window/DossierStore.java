package dev.dateline.ui.window;

import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.library.Archive;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.RecordedEvent;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.dossier.DossierModel;
import dev.dateline.ui.dossier.FractionalOrder;
import dev.dateline.ui.dossier.FractionalOrder.Changes;
import dev.dateline.ui.dossier.StoredDossier;
import dev.dateline.ui.profile.NotesModel;

import javafx.collections.ListChangeListener;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Keeps the dossier of each archive with the reader's notes, step by step, so that it is there the
/// next time and each step can be taken back. FX thread only; it reads and writes in the
/// background.
final class DossierStore {
    private final DossierModel dossier;
    private final NotesModel notesModel;
    private final ArchiveModel archive;
    private final LatestJob loading;
    private final FractionalOrder<ExportSelection.Item> storedOrder = new FractionalOrder<>();
    private boolean restoring;

    /// What lay in the dossier is not, or not yet, in the archive.
    private boolean incomplete;

    DossierStore(WindowModel model) {
        dossier = model.dossier();
        notesModel = model.notesModel();
        archive = model.archive();
        loading = new LatestJob(model.jobs());
        dossier.items().addListener((ListChangeListener<DossierEntry>) _ -> saveChanges());
        notesModel.addUndoListener(this::load);
        notesModel
                .notesProperty()
                .addListener((_, before, now) -> {
                    if (!now.hasSameCorrections(before)) {
                        load(); // quotations have other numbers or speakers
                    }
                });
        archive.archiveProperty().addListener((_, _, _) -> opened());
        archive.refreshProperty().addListener((_, _, state) -> refreshed(state));
    }

    private void opened() {
        loading.cancel();
        restore(new LinkedHashMap<>());
        load();
    }

    private void refreshed(RefreshState state) {
        if (incomplete && state instanceof RefreshState.Done) {
            load();
        }
    }

    private void load() {
        Archive open = archive.archiveProperty().get();
        List<RecordedEvent<NoteEvent.CollectedItem>> kept = notesModel.notes().collectedItems();
        if (open == null) {
            return;
        }
        loading.<StoredDossier>start(
                _ -> StoredDossier.resolve(open, kept),
                state -> {
                    if (state instanceof JobState.Succeeded<StoredDossier>(var found)) {
                        incomplete = found.missing() > 0;
                        restore(found.items());
                    }
                });
    }

    private void restore(SequencedMap<DossierEntry, Double> items) {
        var numbers = new LinkedHashMap<ExportSelection.Item, Double>();
        items.forEach((collected, number) -> numbers.put(collected.item(), number));
        storedOrder.reset(numbers);
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
        List<DossierEntry> now = dossier.items();
        Changes<ExportSelection.Item> step =
                storedOrder.update(now.stream().map(DossierEntry::item).toList());
        if (!step.isEmpty()) {
            notesModel.commit(description(step, now), () -> StoredDossier.noteEvents(open, step));
        }
    }

    private static String description(Changes<ExportSelection.Item> step, List<DossierEntry> now) {
        if (!step.removed().isEmpty()) {
            return Messages.of("dossier.removed", step.removed().size());
        }
        if (!step.assigned().containsKey(now.getLast().item())) {
            return Messages.of("dossier.reordered");
        }
        return step.assigned().size() == 1
                ? Messages.of("dossier.added", now.getLast().label())
                : Messages.of("dossier.added-many", step.assigned().size());
    }
}
