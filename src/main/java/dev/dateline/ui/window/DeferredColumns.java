package dev.dateline.ui.window;

import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.fx.FxThread;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Fills the columns beside the text, either at once or after the first article has been drawn.
///
/// Styling and layout of their rows are most of the cost of drawing a window, and a user who starts
/// Dateline wants to continue reading. FX thread only.
public final class DeferredColumns {
    private final StackPane left;
    private final StackPane middle;
    private final Node leftContent;
    private final Node middleContent;
    private final ArchiveModel archive;
    private final OpenArticleModel openArticle;
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Boolean> loadingListener =
            (_, _, loading) -> onLoadingChanged(loading);

    DeferredColumns(
            WindowFrame frame,
            Node navigation,
            Node lists,
            ArchiveModel archive,
            OpenArticleModel openArticle) {
        left = frame.left();
        middle = frame.middle();
        leftContent = navigation;
        middleContent = lists;
        this.archive = archive;
        this.openArticle = openArticle;
        fillNow();
    }

    /// Empties the columns until the first article of the archive has been drawn. To be called
    /// right before the window is shown.
    public void deferUntilArticleDrawn() {
        left.getChildren().clear();
        middle.getChildren().clear();
        filled.set(false);
        if (archive.current().isPresent()) {
            fill();
        }
    }

    /// Returns whether the columns are filled, or no archive is open.
    public boolean isComplete() {
        return filled.get() || archive.current().isEmpty();
    }

    /// Fills empty columns once no article is loading and the open article, if any, has been drawn.
    void fill() {
        if (filled.get()) {
            return;
        }
        openArticle.loadingProperty().removeListener(loadingListener);
        if (openArticle.loadingProperty().get()) {
            openArticle.loadingProperty().addListener(loadingListener);
        } else if (openArticle.articleProperty().get() == null) {
            fillNow();
        } else {
            FxThread.runAfterDrawing(this::fillNow);
        }
    }

    private void onLoadingChanged(boolean loading) {
        if (!loading) {
            fill();
        }
    }

    private void fillNow() {
        left.getChildren().setAll(leftContent);
        middle.getChildren().setAll(middleContent);
        filled.set(true);
    }

    ReadOnlyBooleanProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }
}
