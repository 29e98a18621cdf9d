package dev.dateline.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.settings.ExportSettings;
import dev.dateline.ui.fx.FxThread;

import javafx.scene.control.ProgressBar;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Exporting from the dossier, and what is said of it.
class DossierExportTest extends DossierPaneFixture {
    @Test
    void showsExportWarning() {
        assertFalse(FxThread.call(() -> pane.node().lookup(".dossier-warning").isVisible()));
        FxThread.run(() -> warning.set("As of yesterday."));
        assertTrue(FxThread.call(() -> pane.node().lookup(".dossier-warning").isVisible()));
        assertEquals(List.of("As of yesterday."), shown(".dossier-warning"));
    }

    @Test
    void exportsEntriesAndOffersFile() {
        collect();
        FxThread.run(() -> {
            model.titleProperty().set("Oulu");
            model.remove(1);
            model.remove(1);
            button("Export…").fire();
        });
        assertEquals(List.of("choose oulu.pdf"), actions);
        assertTrue(button("Export…").isDisabled());
        FxThread.run(jobs::runAll);
        assertEquals(
                "Oulu PDF oulu.pdf Collected[items=[OfArticle[path=2022/northwind.txt]]]",
                actions.get(1));
        assertEquals(List.of("oulu.pdf: 1 article, 2 quotes, 5 pages"), shown(".export-result"));
        FxThread.run(() -> button("Open file").fire());
        assertEquals("file oulu.pdf", actions.getLast());
    }

    @Test
    void leftOutNotesAreLimitedAndExpandable() {
        FxThread.run(() -> {
            pane.export();
            jobs.runAll();
        });
        assertEquals(List.of("1", "2", "3", "4"), shown(".export-note"));
        FxThread.run(() -> button("Show 2 more").fire());
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), shown(".export-note"));
    }

    @Test
    void exportUsesOptionsAndOpensFile() {
        FxThread.run(() -> {
            pane.exportOptions()
                    .restore(
                            new ExportSettings(
                                    "Mara", "LETTER", 2, "SOURCE", true, true, false, false, true));
            pane.export();
            jobs.runAll();
        });
        assertEquals("file oulu.pdf", actions.getLast());
        assertTrue(pane.exportOptions().toSettings().openAfterExport());
        assertEquals("LETTER", pane.exportOptions().toSettings().paper());
    }

    @Test
    void noExportWithoutTarget() {
        target = Optional.empty();
        FxThread.run(pane::export);
        assertEquals(0, jobs.held());
    }

    @Test
    void cancelButtonCancelsJob() {
        FxThread.run(pane::export);
        FxThread.run(() -> button("Cancel").fire());
        assertEquals(1, jobs.cancelled());
        assertFalse(shown(".export-row .label").isEmpty());
    }

    @Test
    void progressBarStartsAtZero() {
        FxThread.run(pane::export);
        assertEquals(List.of("Starting…"), shown(".export-row .label"));
        var bar = (ProgressBar) pane.node().lookup(".export-row .progress-bar");
        assertEquals(0, bar.getProgress());
    }
}
