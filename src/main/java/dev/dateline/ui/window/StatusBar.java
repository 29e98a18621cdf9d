package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.archive.ArchiveStatusText;
import dev.dateline.ui.archive.RefreshState;

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
    private final Label counts = new Label();
    private final Label refresh = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Hyperlink pause = new Hyperlink();
    private final Hyperlink cancel = new Hyperlink(Messages.of("status.cancel"));
    private final Hyperlink problems = new Hyperlink();
    private final Label lastMessage = new Label();
    private final HBox root;

    StatusBar(WindowModel model, Runnable showProblems) {
        ArchiveModel archive = model.archive();
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        progress.getStyleClass().add("dl-progress");
        styleLink(pause, archive::pauseRefresh);
        styleLink(cancel, archive::cancelRefresh);
        cancel.setAccessibleText(Messages.of("command.stop-refresh"));
        styleLink(problems, showProblems);
        lastMessage.getStyleClass().add("dl-status-message");
        for (Region always : List.of(counts, refresh, pause, cancel, problems)) {
            always.setMinWidth(Region.USE_PREF_SIZE); // what was done is cut, not what there is
        }
        lastMessage.textProperty().bind(model.statusMessageProperty());
        root = new HBox(counts, refresh, progress, pause, cancel, lastMessage, space, problems);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("dl-status");
        archive.statsProperty().addListener((_, _, stats) -> show(stats));
        archive.refreshProperty().addListener((_, _, state) -> show(state));
        archive.archiveProperty().addListener((_, _, open) -> setShown(root, open != null));
        setShown(root, false);
        show(archive.statsProperty().get());
        show(archive.refreshProperty().get());
    }

    Node node() {
        return root;
    }

    private void show(ArchiveStats stats) {
        counts.setText(ArchiveStatusText.counts(stats));
        long rejected = stats.problems().stream().filter(p -> p.kind().rejects()).count();
        problems.setText(
                rejected > 0
                        ? Messages.of("status.unreadable", rejected)
                        : Messages.of("status.problems", stats.problems().size()));
        setShown(problems, !stats.problems().isEmpty());
    }

    private void show(RefreshState state) {
        refresh.setText(ArchiveStatusText.refreshText(state));
        boolean running = state instanceof RefreshState.Running;
        progress.setProgress(ArchiveStatusText.fraction(state));
        setShown(progress, running);
        setShown(pause, running);
        setShown(cancel, running);
        boolean paused = ArchiveStatusText.isPaused(state);
        pause.setText(Messages.of(paused ? "status.resume" : "status.pause"));
        pause.setAccessibleText(
                Messages.of(paused ? "status.resume-reading" : "status.pause-reading"));
    }

    private static void styleLink(Hyperlink link, Runnable action) {
        link.getStyleClass().setAll("hyperlink", "dl-link");
        link.setOnAction(_ -> action.run());
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
