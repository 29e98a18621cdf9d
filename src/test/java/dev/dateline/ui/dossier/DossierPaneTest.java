package dev.dateline.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportReport;
import dev.dateline.library.Selection;
import dev.dateline.search.Order;
import dev.dateline.settings.ExportSettings;
import dev.dateline.ui.SampleArticle;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkit;
import dev.dateline.ui.fx.Theme;
import dev.dateline.work.HeldJobRunner;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ExtendWith(FxToolkit.class)
class DossierPaneTest {
    private static final Path TARGET = Path.of("oulu.pdf");
    private static final ExportReport REPORT =
            new ExportReport(1, 2, 5, List.of("1", "2", "3", "4", "5", "6"));

    private final List<String> asked = new ArrayList<>();
    private final List<String> previewed = new ArrayList<>();
    private final HeldJobRunner jobs = new HeldJobRunner();
    private final DossierModel model = new DossierModel();
    private final StringProperty remark = new SimpleStringProperty("");
    private final DossierPane pane = FxThread.call(this::pane);
    private final Stage stage = FxThread.call(Stage::new);
    private Optional<Path> target = Optional.of(TARGET);

    private DossierPane pane() {
        return new DossierPane(
                model,
                (selection, options, format, file, _) -> {
                    asked.add(options.title() + " " + format + " " + file + " " + selection);
                    return REPORT;
                },
                (selection, options, _) -> {
                    previewed.add(options + " " + selection);
                    var page = new DossierPreview.Page(1, 1, new int[] {0xFFFFFFFF});
                    return new DossierPreview(List.of(page), 1, 3, 2_100_000);
                },
                jobs,
                (message, _) -> asked.add(message),
                new Asked());
    }

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            var scene = new Scene((Parent) pane.node(), 460, 700);
            Theme.LIGHT.dress(scene);
            stage.setScene(scene);
            stage.show();
            layout();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private void collect() {
        FxThread.run(() -> {
            model.add(Collected.of(SampleArticle.quoted()));
            model.add(Collected.of(SampleArticle.hit(0)));
            model.add(Collected.of(SampleArticle.hit(1)));
            layout();
            pane.enter();
        });
    }

    private void layout() {
        pane.node().applyCss();
        ((Parent) pane.node()).layout();
    }

    @Test
    void saysWhatIsToBeKnownBeforeAnExport() {
        assertFalse(FxThread.call(() -> pane.node().lookup(".dossier-remark").isVisible()));
        FxThread.run(() -> remark.set("As of yesterday."));
        assertTrue(FxThread.call(() -> pane.node().lookup(".dossier-remark").isVisible()));
        assertEquals(List.of("As of yesterday."), shown(".dossier-remark"));
    }

    @Test
    void saysHowToCollectWhileThereIsNothing() {
        assertEquals(List.of("Nothing collected yet"), shown(".dl-empty-headline"));
        assertTrue(button("Export all found…").isVisible());
    }

    @Test
    void listsAndCountsWhatIsCollected() {
        collect();
        assertEquals(List.of("1 article, 2 quotes"), shown(".dossier-count"));
        assertTrue(shown(".collected-label").contains("Northwind opens a plant in Oulu"));
    }

    @Test
    void reordersAndRemovesAndOpensByKey() {
        collect();
        press(KeyCode.DOWN, true);
        assertEquals("“We are hiring 300 people in Oulu,”", model.items().get(0).label());
        press(KeyCode.ENTER, false);
        assertEquals(List.of("open OfArticle[path=2022/northwind.txt]"), asked);
        press(KeyCode.DELETE, false);
        assertEquals(2, model.items().size());
        assertEquals(1, list().getSelectionModel().getSelectedIndex());
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
    void previewsWhatIsChosenAndSaysAboutHowLargeItIs() {
        FxThread.run(() -> {
            pane.showOptions();
            jobs.runAll();
        });
        assertEquals(1, previewed.size());
        assertEquals(
                List.of(
                        "About 2.1 MB. The first pages of a dossier of the first 1 of 3 items:"
                                + " counts and page numbers are those of these 1."),
                shown(".preview-words"));
        FxThread.run(() -> {
            tick("Appendices").fire();
            jobs.runAll();
        });
        assertTrue(previewed.getLast().contains("appendices=false"), previewed.getLast());
        assertEquals(1, pane.node().lookupAll(".preview-page").size());
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
        assertTrue(pane.choices().settings().opens());
        assertEquals("LETTER", pane.choices().settings().paper());
    }

    @Test
    void remembersChoicesButNoPaperItDoesNotKnow() {
        FxThread.run(() -> {
            pane.choices()
                    .restore(
                            new ExportSettings(
                                    "", "A7", 1, "MOON", false, false, true, true, false));
            assertEquals(ExportSettings.DEFAULT, pane.choices().settings());
        });
    }

    private CheckBox tick(String text) {
        return pane.node().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().equals(text))
                .findFirst()
                .orElseThrow();
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

    private Button button(String text) {
        return pane.node().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private ListView<?> list() {
        return (ListView<?>) pane.node().lookup(".collected-list");
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

    private List<String> shown(String selector) {
        return FxThread.call(() ->
                pane.node().lookupAll(selector).stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private final class Asked implements DossierActions {
        @Override
        public void open(Selection.Item item) {
            asked.add("open " + item);
        }

        @Override
        public Selection.Matching search() {
            return new Selection.Matching("oulu", Order.NEWEST, Selection.Content.ARTICLES);
        }

        @Override
        public ObservableValue<String> remark() {
            return remark;
        }

        @Override
        public Optional<Path> chooseTarget(String suggestion, ExportFormat format) {
            asked.add("choose " + suggestion);
            return target;
        }

        @Override
        public void openFile(Path file) {
            asked.add("file " + file);
        }

        @Override
        public void showFolder(Path file) {
            asked.add("folder " + file);
        }
    }
}
