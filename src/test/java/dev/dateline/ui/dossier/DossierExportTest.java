package dev.dateline.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.settings.ExportSettings;
import dev.dateline.ui.fx.FxThread;

import javafx.scene.control.ProgressBar;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Tests exports from the dossier pane and their progress and result.
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
        ExportRequest export = exports.getFirst();
        assertEquals("Oulu", export.options().title());
        assertEquals(ExportFormat.PDF, export.format());
        assertEquals(
                new ExportSelection.Collected(
                        List.of(new ExportSelection.Item.ArticleItem("2022/northwind.txt"))),
                export.selection());
        assertEquals(List.of("oulu.pdf: 1 article, 2 quotes, 5 pages"), shown(".export-result"));
        FxThread.run(() -> button("Open file").fire());
        assertEquals("file oulu.pdf", actions.getLast());
    }

    @Test
    void omissionsAreLimitedAndExpandable() {
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
        assertEquals(List.of("Starting…"), shown(".export-row .label"));
    }

    @Test
    void progressBarStartsAtZero() {
        FxThread.run(pane::export);
        assertEquals(List.of("Starting…"), shown(".export-row .label"));
        var bar = (ProgressBar) pane.node().lookup(".export-row .progress-bar");
        assertEquals(0, bar.getProgress());
    }
}
