package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.search.facet.FacetPane;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The body of the window: the archive that is open, with an article to begin with, or a welcome
/// where there is none. What comes into the archive while one reads does not move what is read.
final class ShownArchive {
    private final WindowModel model;
    private final Node work;
    private final Welcome welcome;
    private final ResultList results;
    private final FacetPane navigation;
    private final ProblemsPane problems;
    private final ColumnsBeside beside;
    private final StackPane root;
    private final KeystrokeBuffer keys;

    /// Ends the waiting of keys for the archive that was opened.
    private Runnable arrived = () -> {};

    /// Whether nothing of the archive that was opened has been shown yet.
    private boolean fresh;

    /// Whether the article that was read is hidden now.
    private boolean closed;

    /// As of which day what is shown was counted.
    private LocalDate counted = AsOfFilter.UNLIMITED;

    /// @param frame holds what shows an archive
    ShownArchive(
            WindowModel model,
            WindowFrame frame,
            Welcome welcome,
            ResultList results,
            FacetPane navigation,
            ProblemsPane problems,
            ColumnsBeside beside) {
        this.model = model;
        work = frame.work();
        root = frame.center();
        keys = frame.keys();
        this.welcome = welcome;
        this.results = results;
        this.navigation = navigation;
        this.problems = problems;
        this.beside = beside;
        ReadOnlyBooleanProperty opening = model.archive().openingProperty();
        opening.addListener((_, _, _) -> keys.holdWhile(opening));
        model.archive().statsProperty().addListener((_, _, now) -> count(now));
        model.asOf().dayProperty().addListener((_, _, _) -> closed = isNothingRead());
        model.search().resultProperty().addListener((_, _, page) -> searched(page.total()));
        model.reading().loadingProperty().addListener((_, _, _) -> beginReading());
        beside.filledProperty().addListener((_, _, _) -> beginReading());
    }

    void show(@Nullable Archive archive, List<String> recent) {
        arrived.run();
        fresh = archive != null;
        if (fresh) {
            arrived = keys.hold();
        }
        counted = AsOfFilter.UNLIMITED;
        welcome.offer(recent, model.archive()::open);
        Node now = archive == null ? welcome.node() : work;
        if (!root.getChildren().equals(List.of(now))) { // what stands there is not dressed anew
            root.getChildren().setAll(now);
        }
        if (archive != null) {
            beside.fill();
        }
    }

    private void count(ArchiveStats stats) {
        navigation.setArticleCount(stats.articles());
        problems.list(stats.problems());
        LocalDate day = model.asOf().dayProperty().get();
        boolean elsewhen = !day.equals(counted);
        counted = day;
        if (elsewhen || results.isAtTop()) {
            model.search().refresh();
        } else if (model.archive().refreshProperty().get() instanceof RefreshState.Done) {
            model.notices()
                    .showInfo(
                            Messages.of("search.outdated"),
                            new Action(Messages.of("search.refresh"), model.search()::refresh));
        }
    }

    private boolean isNothingRead() {
        return model.reading().readingProperty().get() == null;
    }

    private void searched(int found) {
        if (closed && found > 0) {
            closed = false;
            results.moveSelection(0);
        }
        beginReading();
        if (found == 0) {
            arrived.run();
        }
    }

    /// An archive opens at the article that was left last, or else at its first, with the focus in
    /// the list, where single keys work.
    private void beginReading() {
        boolean settled = beside.filledProperty().get() && !model.reading().loadingProperty().get();
        if (fresh && settled && model.result().total() > 0) {
            fresh = false;
            if (!(root.getScene().getFocusOwner() instanceof TextInputControl)) {
                results.node().requestFocus();
            }
            Route route = model.route();
            if (!route.isLinked() && !route.history().isReading() && !route.readOn()) {
                results.moveSelection(1);
            }
            keys.holdWhile(model.reading().loadingProperty());
            arrived.run();
        }
    }
}
