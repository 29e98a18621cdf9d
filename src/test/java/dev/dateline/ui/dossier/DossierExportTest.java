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
class DossierExportTest extends DossierPaneStory {
    @Test
    void saysWhatIsToBeKnownBeforeAnExport() {
        assertFalse(FxThread.call(() -> pane.node().lookup(".dossier-remark").isVisible()));
        FxThread.run(() -> remark.set("As of yesterday."));
        assertTrue(FxThread.call(() -> pane.node().lookup(".dossier-remark").isVisible()));
        assertEquals(List.of("As of yesterday."), shown(".dossier-remark"));
    }

    @Test
    void exportsWhatIsCollectedAndOffersTheFile() {
        collect();
        FxThread.run(() -> {
            model.titleProperty().set("Oulu");
            model.remove(1);
            model.remove(1);
            button("Export…").fire();
        });
        assertEquals(List.of("choose oulu.pdf"), asked);
        assertTrue(button("Export…").isDisabled());
        FxThread.run(jobs::runAll);
        assertEquals(
                "Oulu PDF oulu.pdf Collected[items=[OfArticle[path=2022/northwind.txt]]]",
                asked.get(1));
        assertEquals(List.of("oulu.pdf: 1 article, 2 quotes, 5 pages"), shown(".export-result"));
        FxThread.run(() -> button("Open file").fire());
        assertEquals("file oulu.pdf", asked.getLast());
    }

    @Test
    void showsAFewLinesOfWhatWasLeftOutAndTheRestOnDemand() {
        FxThread.run(() -> {
            pane.export();
            jobs.runAll();
        });
        assertEquals(List.of("1", "2", "3", "4"), shown(".export-note"));
        FxThread.run(() -> button("Show 2 more").fire());
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), shown(".export-note"));
    }

    @Test
    void exportsWithTheChoicesMadeAndOpensTheFileWhenWanted() {
        FxThread.run(() -> {
            pane.choices()
                    .restore(
                            new ExportSettings(
                                    "Mara", "LETTER", 2, "SOURCE", true, true, false, false, true));
            pane.export();
            jobs.runAll();
        });
        assertEquals("file oulu.pdf", asked.getLast());
        assertTrue(pane.choices().settings().openAfterExport());
        assertEquals("LETTER", pane.choices().settings().paper());
    }

    @Test
    void exportsNothingWhenNoFileIsChosen() {
        target = Optional.empty();
        FxThread.run(pane::export);
        assertEquals(0, jobs.held());
    }

    @Test
    void canBeCancelledWhileItRuns() {
        FxThread.run(pane::export);
        FxThread.run(() -> button("Cancel").fire());
        assertEquals(1, jobs.cancelled());
        assertFalse(shown(".export-row .label").isEmpty());
    }

    @Test
    void itsBarStandsStillUntilThereIsProgress() {
        FxThread.run(pane::export);
        assertEquals(List.of("Starting…"), shown(".export-row .label"));
        var bar = (ProgressBar) pane.node().lookup(".export-row .progress-bar");
        assertEquals(0, bar.getProgress());
    }
}
