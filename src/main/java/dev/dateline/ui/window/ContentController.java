package dev.dateline.ui.window;

import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.search.SearchModel;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Shows the open archive with a first article, or the welcome view if none is open.
///
/// Typed keys are delayed from the opening of an archive until its first article starts loading. FX
/// thread only.
final class ContentController {
    private final SearchModel search;
    private final OpenArticleModel openArticle;
    private final BooleanSupplier openInitialArticle;
    private final Node archiveContent;
    private final ResultList results;
    private final DeferredColumns columns;
    private final StackPane root;
    private final KeystrokeBuffer keys;
    private Runnable releaseKeys = () -> {};

    /// Whether no article of the open archive has been opened yet.
    private boolean awaitingFirstArticle;

    /// Whether the article was closed because it is later than the as-of date.
    private boolean articleHidden;

    /// @param openInitialArticle opens the linked or last read article; false if there is none
    ContentController(
            WindowViews views,
            SearchModel search,
            OpenArticleModel openArticle,
            BooleanSupplier openInitialArticle) {
        this.search = search;
        this.openArticle = openArticle;
        this.openInitialArticle = openInitialArticle;
        archiveContent = views.frame().archiveContent();
        root = views.frame().center();
        keys = views.frame().typeahead();
        results = views.results();
        columns = views.columns();
        search.resultProperty().addListener((_, _, page) -> onResultChanged(page.total()));
        openArticle.loadingProperty().addListener((_, _, _) -> openFirstArticle());
        columns.filledProperty().addListener((_, _, _) -> openFirstArticle());
    }

    /// Shows the columns and the timeline for an archive that has just been opened.
    void showArchive() {
        releaseKeys.run();
        awaitingFirstArticle = true;
        releaseKeys = keys.hold();
        show(archiveContent);
        columns.fill();
    }

    /// Shows `welcome` in place of an archive.
    void showWelcome(Node welcome) {
        releaseKeys.run();
        awaitingFirstArticle = false;
        show(welcome);
    }

    private void show(Node content) {
        if (!root.getChildren().equals(List.of(content))) { // or else CSS is applied again
            root.getChildren().setAll(content);
        }
    }

    /// Records whether the article was closed because a changed as-of date hides it.
    void onAsOfDateChanged() {
        articleHidden = openArticle.articleProperty().get() == null;
    }

    private void onResultChanged(int total) {
        if (articleHidden && total > 0) {
            articleHidden = false;
            results.moveSelection(0);
        }
        openFirstArticle();
        if (total == 0) {
            releaseKeys.run();
        }
    }

    /// Opens the article that was read last, or the first search result if there is none.
    ///
    /// The result list gets the focus, because single keys work there.
    private void openFirstArticle() {
        boolean settled = columns.filledProperty().get() && !openArticle.loadingProperty().get();
        if (awaitingFirstArticle && settled && search.resultProperty().get().total() > 0) {
            awaitingFirstArticle = false;
            if (!(root.getScene().getFocusOwner() instanceof TextInputControl)) {
                results.node().requestFocus();
            }
            if (!openInitialArticle.getAsBoolean()) {
                results.moveSelection(1);
            }
            keys.holdWhile(openArticle.loadingProperty());
            releaseKeys.run();
        }
    }
}
