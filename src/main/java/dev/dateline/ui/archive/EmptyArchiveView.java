package dev.dateline.ui.archive;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.EmptyState;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/// Creates the content of the result list while the open archive has no articles.
///
/// It says that files are being read, or that there are no articles and what an article is.
public final class EmptyArchiveView {
    private final ArchiveModel archive;
    private final Runnable openFolder;
    private final Runnable showProblems;

    public EmptyArchiveView(ArchiveModel archive, Runnable openFolder, Runnable showProblems) {
        this.archive = archive;
        this.openFolder = openFolder;
        this.showProblems = showProblems;
    }

    /// Returns a new node that describes the current state of the refresh.
    public Node node() {
        var open = archive.archiveProperty().get();
        if (open == null) {
            return new Region();
        }
        return switch (archive.refreshProperty().get()) {
            case RefreshState.None _ -> new Region();
            case RefreshState.Running _ ->
                    new EmptyState(
                            Messages.of("empty.reading"),
                            Messages.of("empty.reading-help"),
                            List.of());
            case RefreshState.Done _ -> noArticles(Messages.of("empty.no-articles", open.name()));
            case RefreshState.Failed _ -> noArticles(Messages.of("empty.not-indexed", open.name()));
        };
    }

    private Node noArticles(String headline) {
        boolean problems = !archive.statsProperty().get().problems().isEmpty();
        var retry = new Action(Messages.of("command.refresh"), archive::refresh);
        var other = new Action(Messages.of("command.open-archive"), openFolder);
        return new EmptyState(
                headline,
                Messages.of("empty.no-articles-help"),
                problems
                        ? List.of(new Action(Messages.of("empty.problems"), showProblems), other)
                        : List.of(retry, other));
    }
}
