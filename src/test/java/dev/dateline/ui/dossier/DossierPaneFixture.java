package dev.dateline.ui.dossier;

import dev.dateline.dossier.DossierPreview;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.dossier.ExportReport;
import dev.dateline.job.HeldJobRunner;
import dev.dateline.job.JobContext;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.QueryParser;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.testing.SampleArticle;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows a dossier pane on a stage and records its requests.
@ExtendWith(FxToolkitExtension.class)
abstract class DossierPaneFixture {
    static final Path TARGET = Path.of("oulu.pdf");
    static final ExportReport REPORT =
            new ExportReport(1, 2, 5, List.of("1", "2", "3", "4", "5", "6"));

    final List<String> actions = new ArrayList<>();
    final List<ExportRequest> exports = new ArrayList<>();
    final List<ExportRequest> previews = new ArrayList<>();
    final List<ExportSelection.Item> opened = new ArrayList<>();

    /// @param format null for a preview
    record ExportRequest(
            ExportSelection selection, ExportOptions options, @Nullable ExportFormat format) {}

    final HeldJobRunner jobs = new HeldJobRunner();
    final DossierModel model = new DossierModel();
    final StringProperty warning = new SimpleStringProperty("");
    final DossierPane pane = FxThread.call(this::pane);
    final Stage stage = FxThread.call(Stage::new);
    Optional<Path> target = Optional.of(TARGET);

    private DossierPane pane() {
        return new DossierPane(
                model,
                new RecordingArchive(),
                jobs,
                (message, _) -> actions.add(message),
                new RecordingDossierActions());
    }

    @BeforeEach
    final void open() {
        FxThread.run(() -> {
            var scene = new Scene((Parent) pane.node(), 460, 700);
            Theme.LIGHT.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            layout();
        });
    }

    @AfterEach
    final void close() {
        FxThread.run(stage::close);
    }

    final void collect() {
        FxThread.run(() -> {
            model.add(DossierEntry.of(SampleArticle.quoted()));
            model.add(DossierEntry.of(SampleArticle.hit(0)));
            model.add(DossierEntry.of(SampleArticle.hit(1)));
            layout();
            pane.enter();
        });
    }

    final void layout() {
        pane.node().applyCss();
        ((Parent) pane.node()).layout();
    }

    final Button button(String text) {
        return pane.node().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    final List<String> shown(String selector) {
        return FxThread.call(() ->
                pane.node().lookupAll(selector).stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private final class RecordingArchive implements OpenArchive {
        @Override
        public ExportReport export(
                ExportSelection selection,
                ExportOptions options,
                ExportFormat format,
                Path target,
                JobContext job) {
            exports.add(new ExportRequest(selection, options, format));
            return REPORT;
        }

        @Override
        public DossierPreview preview(
                ExportSelection selection, ExportOptions options, JobContext job) {
            previews.add(new ExportRequest(selection, options, null));
            var page = new DossierPreview.Page(1, 1, new int[] {0xFFFFFFFF});
            return new DossierPreview(List.of(page), 1, 3, 2_100_000);
        }
    }

    private final class RecordingDossierActions implements DossierActions {
        @Override
        public void open(ExportSelection.Item item) {
            opened.add(item);
        }

        @Override
        public ExportSelection.Matching search() {
            return new ExportSelection.Matching(
                    QueryParser.parse("oulu"), SortOrder.NEWEST, ExportSelection.Content.ARTICLES);
        }

        @Override
        public ObservableValue<String> exportWarning() {
            return warning;
        }

        @Override
        public Optional<Path> chooseTarget(String suggestedName, ExportFormat format) {
            actions.add("choose " + suggestedName);
            return target;
        }

        @Override
        public void openFile(Path file) {
            actions.add("file " + file);
        }

        @Override
        public void showFolder(Path file) {
            actions.add("folder " + file);
        }
    }
}
