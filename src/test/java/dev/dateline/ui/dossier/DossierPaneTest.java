package dev.dateline.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.export.ExportSelection;
import dev.dateline.settings.ExportSettings;
import dev.dateline.ui.fx.FxThread;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Tests the entries, keys, options and preview of the dossier pane.
class DossierPaneTest extends DossierPaneFixture {
    @Test
    void emptyDossierShowsHint() {
        assertEquals(List.of("Nothing collected yet"), shown(".dl-empty-headline"));
        assertTrue(button("Export all found…").isVisible());
    }

    @Test
    void listsAndCountsEntries() {
        collect();
        assertEquals(List.of("1 article, 2 quotes"), shown(".dossier-count"));
        assertTrue(shown(".dossier-entry-label").contains("Northwind opens a plant in Oulu"));
    }

    @Test
    void keysReorderRemoveAndOpen() {
        collect();
        press(KeyCode.DOWN, true);
        assertEquals("“We are hiring 300 people in Oulu,”", model.items().get(0).label());
        press(KeyCode.ENTER, false);
        assertEquals(List.of(new ExportSelection.Item.ArticleItem("2022/northwind.txt")), opened);
        press(KeyCode.DELETE, false);
        assertEquals(2, model.items().size());
        assertEquals(1, list().getSelectionModel().getSelectedIndex());
    }

    @Test
    void previewFollowsOptionsAndShowsSize() {
        FxThread.run(() -> {
            pane.showOptions();
            jobs.runAll();
        });
        assertEquals(1, previews.size());
        assertTrue(previews.getLast().options().print().appendices());
        assertEquals(
                List.of(
                        "About 2.1 MB. The first pages of a dossier of the first 1 of 3 items:"
                                + " counts and page numbers are those of these 1."),
                shown(".preview-caption"));
        FxThread.run(() -> {
            checkBox("Appendices").fire();
            jobs.runAll();
        });
        assertEquals(2, previews.size());
        assertFalse(previews.getLast().options().print().appendices());
        assertEquals(1, pane.node().lookupAll(".preview-page").size());
    }

    @Test
    void unknownSettingsFallBackToDefaults() {
        FxThread.run(() -> {
            pane.exportOptions()
                    .restore(
                            new ExportSettings(
                                    "", "A7", 1, "MOON", false, false, true, true, false));
            assertEquals(ExportSettings.DEFAULT, pane.exportOptions().toSettings());
        });
    }

    private CheckBox checkBox(String text) {
        return pane.node().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private ListView<?> list() {
        return (ListView<?>) pane.node().lookup(".dossier-list");
    }

    private void press(KeyCode code, boolean alt) {
        FxThread.run(() ->
                list().fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        alt,
                                        false)));
    }
}
