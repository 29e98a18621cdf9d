package dev.dateline.ui.shell;

import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/// What the archive holds, how far its index is, and what could not be read.
final class StatusBar {
    private final Label holdings = new Label();
    private final Label refresh = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Hyperlink pause = new Hyperlink();
    private final Hyperlink cancel = new Hyperlink(Messages.of("status.cancel"));
    private final Hyperlink problems = new Hyperlink();
    private final Label said = new Label();
    private final HBox root;

    StatusBar(WindowModel model, Runnable showProblems) {
        ArchiveModel archive = model.archive();
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        progress.getStyleClass().add("dl-progress");
        link(pause, archive::pauseRefresh);
        link(cancel, archive::cancelRefresh);
        cancel.setAccessibleText(Messages.of("command.stop"));
        link(problems, showProblems);
        said.getStyleClass().add("dl-said");
        for (Region always : List.of(holdings, refresh, pause, cancel, problems)) {
            always.setMinWidth(Region.USE_PREF_SIZE); // what was done is cut, not what there is
        }
        said.textProperty().bind(model.saidProperty());
        root = new HBox(holdings, refresh, progress, pause, cancel, said, space, problems);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("dl-status");
        archive.statsProperty().addListener((_, _, stats) -> show(stats));
        archive.refreshProperty().addListener((_, _, state) -> show(state));
        archive.archiveProperty().addListener((_, _, open) -> appear(root, open != null));
        appear(root, false);
        show(archive.statsProperty().get());
        show(archive.refreshProperty().get());
    }

    Node node() {
        return root;
    }

    private void show(ArchiveStats stats) {
        holdings.setText(StatusWords.holdings(stats));
        long rejected = stats.problems().stream().filter(p -> p.kind().rejects()).count();
        problems.setText(
                rejected > 0
                        ? Messages.of("status.unreadable", rejected)
                        : Messages.of("status.notes", stats.problems().size()));
        appear(problems, !stats.problems().isEmpty());
    }

    private void show(RefreshState state) {
        refresh.setText(StatusWords.refresh(state));
        boolean running = state instanceof RefreshState.Running;
        progress.setProgress(StatusWords.share(state));
        appear(progress, running);
        appear(pause, running);
        appear(cancel, running);
        boolean paused = StatusWords.isPaused(state);
        pause.setText(Messages.of(paused ? "status.go-on" : "status.pause"));
        pause.setAccessibleText(
                Messages.of(paused ? "status.go-on-reading" : "status.pause-reading"));
    }

    private static void link(Hyperlink link, Runnable action) {
        link.getStyleClass().setAll("hyperlink", "dl-link");
        link.setOnAction(_ -> action.run());
    }

    private static void appear(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
