package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.EmptyState;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/// What stands in the list while the archive has no articles: that they are being read, or that
/// there are none and what an article is.
final class EmptyArchiveView {
    private final WindowModel model;
    private final Runnable openFolder;
    private final Runnable showProblems;

    EmptyArchiveView(WindowModel model, Runnable openFolder, Runnable showProblems) {
        this.model = model;
        this.openFolder = openFolder;
        this.showProblems = showProblems;
    }

    Node node() {
        var open = model.archive().archiveProperty().get();
        if (open == null) {
            return new Region();
        }
        return switch (model.archive().refreshProperty().get()) {
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

    /// Whether files are being read, so that more may be found.
    boolean isReadingFiles() {
        return model.archive().refreshProperty().get().isReadingFiles();
    }

    private Node noArticles(String headline) {
        boolean problems = !model.archive().statsProperty().get().problems().isEmpty();
        var again = new Action(Messages.of("command.refresh"), model.archive()::refresh);
        var other = new Action(Messages.of("command.open-archive"), openFolder);
        return new EmptyState(
                headline,
                Messages.of("empty.no-articles-help"),
                problems
                        ? List.of(new Action(Messages.of("empty.problems"), showProblems), other)
                        : List.of(again, other));
    }
}
