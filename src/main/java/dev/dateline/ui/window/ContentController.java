package dev.dateline.ui.window;

import dev.dateline.library.Archive;
import dev.dateline.library.archive.AsOfFilter;
import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;
import dev.dateline.ui.archive.ProblemsPane;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.archive.WelcomeView;
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
final class ContentController {
    private final WindowModel model;
    private final Node archiveContent;
    private final WelcomeView welcome;
    private final ResultList results;
    private final FacetPane navigation;
    private final ProblemsPane problems;
    private final DeferredColumns beside;
    private final StackPane root;
    private final KeystrokeBuffer keys;

    /// Ends the waiting of keys for the archive that was opened.
    private Runnable releaseKeys = () -> {};

    /// Whether nothing of the archive that was opened has been shown yet.
    private boolean awaitingFirstArticle;

    /// Whether the article that was read is hidden now.
    private boolean articleHidden;

    /// As of which day what is shown was counted.
    private LocalDate countedDay = AsOfFilter.UNLIMITED;

    /// @param frame holds what shows an archive
    ContentController(
            WindowModel model,
            WindowFrame frame,
            WelcomeView welcome,
            ResultList results,
            FacetPane navigation,
            ProblemsPane problems,
            DeferredColumns beside) {
        this.model = model;
        archiveContent = frame.archiveContent();
        root = frame.center();
        keys = frame.typeahead();
        this.welcome = welcome;
        this.results = results;
        this.navigation = navigation;
        this.problems = problems;
        this.beside = beside;
        ReadOnlyBooleanProperty opening = model.archive().openingProperty();
        opening.addListener((_, _, _) -> keys.holdWhile(opening));
        model.archive().statsProperty().addListener((_, _, now) -> onStatsChanged(now));
        model.asOf().dayProperty().addListener((_, _, _) -> articleHidden = isNoArticleOpen());
        model.search().resultProperty().addListener((_, _, page) -> onResultChanged(page.total()));
        model.openArticleModel().loadingProperty().addListener((_, _, _) -> openFirstArticle());
        beside.filledProperty().addListener((_, _, _) -> openFirstArticle());
    }

    void show(@Nullable Archive archive, List<String> recent) {
        releaseKeys.run();
        awaitingFirstArticle = archive != null;
        if (awaitingFirstArticle) {
            releaseKeys = keys.hold();
        }
        countedDay = AsOfFilter.UNLIMITED;
        welcome.setRecentArchives(recent, model.archive()::open);
        Node now = archive == null ? welcome.node() : archiveContent;
        if (!root.getChildren().equals(List.of(now))) { // what stands there is not dressed anew
            root.getChildren().setAll(now);
        }
        if (archive != null) {
            beside.fill();
        }
    }

    private void onStatsChanged(ArchiveStats stats) {
        navigation.setArticleCount(stats.articles());
        problems.list(stats.problems());
        LocalDate day = model.asOf().dayProperty().get();
        boolean elsewhen = !day.equals(countedDay);
        countedDay = day;
        if (elsewhen || results.isAtTop()) {
            model.search().refresh();
        } else if (model.archive().refreshProperty().get() instanceof RefreshState.Done) {
            model.notices()
                    .showInfo(
                            Messages.of("search.outdated"),
                            new Action(Messages.of("search.refresh"), model.search()::refresh));
        }
    }

    private boolean isNoArticleOpen() {
        return model.openArticleModel().articleProperty().get() == null;
    }

    private void onResultChanged(int found) {
        if (articleHidden && found > 0) {
            articleHidden = false;
            results.moveSelection(0);
        }
        openFirstArticle();
        if (found == 0) {
            releaseKeys.run();
        }
    }

    /// An archive opens at the article that was left last, or else at its first, with the focus in
    /// the list, where single keys work.
    private void openFirstArticle() {
        boolean settled =
                beside.filledProperty().get() && !model.openArticleModel().loadingProperty().get();
        if (awaitingFirstArticle && settled && model.result().total() > 0) {
            awaitingFirstArticle = false;
            if (!(root.getScene().getFocusOwner() instanceof TextInputControl)) {
                results.node().requestFocus();
            }
            ArticleNavigator route = model.navigator();
            if (!route.hasPendingLink() && !route.history().hasCurrent() && !route.openLastRead()) {
                results.moveSelection(1);
            }
            keys.holdWhile(model.openArticleModel().loadingProperty());
            releaseKeys.run();
        }
    }
}
