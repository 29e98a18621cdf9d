package dev.dateline.ui.shell;

import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.library.Archive;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.RecordedEvent;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.dossier.DossierModel;
import dev.dateline.ui.shell.DossierOrder.Difference;

import javafx.collections.ListChangeListener;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Keeps the dossier of each archive with the reader's notes, step by step, so that it is there the
/// next time and each step can be taken back. FX thread only; it reads and writes in the
/// background.
final class DossierKeeping {
    private final DossierModel dossier;
    private final Keeping keeping;
    private final ArchiveModel archive;
    private final LatestJob loading;
    private final DossierOrder<ExportSelection.Item> order = new DossierOrder<>();
    private boolean showing;

    /// What lay in the dossier is not, or not yet, in the archive.
    private boolean incomplete;

    DossierKeeping(WindowModel model) {
        dossier = model.dossier();
        keeping = model.keeping();
        archive = model.archive();
        loading = new LatestJob(model.jobs());
        dossier.items().addListener((ListChangeListener<DossierEntry>) _ -> changed());
        keeping.whenUndone(this::load);
        keeping.notesProperty()
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
        show(new LinkedHashMap<>());
        load();
    }

    private void refreshed(RefreshState state) {
        if (incomplete && state instanceof RefreshState.Done) {
            load();
        }
    }

    private void load() {
        Archive open = archive.archiveProperty().get();
        List<RecordedEvent<NoteEvent.CollectedItem>> kept = keeping.notes().collectedItems();
        if (open == null) {
            return;
        }
        loading.<KeptDossier>start(
                _ -> KeptDossier.find(open, kept),
                state -> {
                    if (state instanceof JobState.Succeeded<KeptDossier>(var found)) {
                        incomplete = found.missing() > 0;
                        show(found.items());
                    }
                });
    }

    private void show(SequencedMap<DossierEntry, Double> items) {
        var numbers = new LinkedHashMap<ExportSelection.Item, Double>();
        items.forEach((collected, number) -> numbers.put(collected.item(), number));
        order.keep(numbers);
        if (!dossier.items().equals(List.copyOf(items.keySet()))) {
            showing = true;
            dossier.setAll(List.copyOf(items.keySet()));
            showing = false;
        }
    }

    private void changed() {
        Archive open = archive.archiveProperty().get();
        if (showing || open == null) {
            return;
        }
        loading.cancel();
        List<DossierEntry> now = dossier.items();
        Difference<ExportSelection.Item> step =
                order.change(now.stream().map(DossierEntry::item).toList());
        if (!step.isEmpty()) {
            keeping.change(words(step, now), () -> KeptDossier.changes(open, step));
        }
    }

    private static String words(Difference<ExportSelection.Item> step, List<DossierEntry> now) {
        if (!step.gone().isEmpty()) {
            return Messages.of("dossier.removed", step.gone().size());
        }
        if (!step.put().containsKey(now.getLast().item())) {
            return Messages.of("dossier.ordered");
        }
        return step.put().size() == 1
                ? Messages.of("dossier.added", now.getLast().label())
                : Messages.of("dossier.added-many", step.put().size());
    }
}
