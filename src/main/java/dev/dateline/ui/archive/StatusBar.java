package dev.dateline.ui.archive;

import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.notice.StatusMessage;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/// Shows the counts of the archive, the state of its refresh, its problems and the last message.
public final class StatusBar {
    private final Label counts = new Label();
    private final Label refresh = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Hyperlink pause = new Hyperlink();
    private final Hyperlink cancel = new Hyperlink(Messages.of("status.cancel"));
    private final Hyperlink problems = new Hyperlink();
    private final Label lastMessage = new Label();
    private final HBox root;

    public StatusBar(ArchiveModel archive, StatusMessage status, Runnable showProblems) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        progress.getStyleClass().add("dl-progress");
        styleLink(pause, archive::pauseRefresh);
        styleLink(cancel, archive::cancelRefresh);
        cancel.setAccessibleText(Messages.of("command.stop-refresh"));
        styleLink(problems, showProblems);
        lastMessage.getStyleClass().add("dl-status-message");
        for (Region always : List.of(counts, refresh, pause, cancel, problems)) {
            always.setMinWidth(Region.USE_PREF_SIZE); // only the last message is truncated
        }
        lastMessage.textProperty().bind(status.textProperty());
        root = new HBox(counts, refresh, progress, pause, cancel, lastMessage, space, problems);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("dl-status");
        archive.statsProperty().addListener((_, _, stats) -> show(stats));
        archive.refreshProperty().addListener((_, _, state) -> show(state));
        archive.archiveProperty().addListener((_, _, open) -> Nodes.setShown(root, open != null));
        Nodes.setShown(root, false);
        show(archive.statsProperty().get());
        show(archive.refreshProperty().get());
    }

    public Node node() {
        return root;
    }

    private void show(ArchiveStats stats) {
        counts.setText(ArchiveStatusText.counts(stats));
        long rejected = stats.problems().stream().filter(p -> p.kind().rejects()).count();
        problems.setText(
                rejected > 0
                        ? Messages.of("status.unreadable", rejected)
                        : Messages.of("status.problems", stats.problems().size()));
        Nodes.setShown(problems, !stats.problems().isEmpty());
    }

    private void show(RefreshState state) {
        refresh.setText(ArchiveStatusText.refreshText(state));
        boolean running = state instanceof RefreshState.Running;
        progress.setProgress(ArchiveStatusText.fraction(state));
        Nodes.setShown(progress, running);
        Nodes.setShown(pause, running);
        Nodes.setShown(cancel, running);
        boolean paused = ArchiveStatusText.isPaused(state);
        pause.setText(Messages.of(paused ? "status.resume" : "status.pause"));
        pause.setAccessibleText(
                Messages.of(paused ? "status.resume-reading" : "status.pause-reading"));
    }

    private static void styleLink(Hyperlink link, Runnable action) {
        link.getStyleClass().setAll("hyperlink", "dl-link");
        link.setOnAction(_ -> action.run());
    }
}
