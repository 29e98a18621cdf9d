package dev.dateline.ui.window;

import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.fx.FxThread;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The places of the columns beside the text. When the window is shown first they can stand empty
/// until the article that the archive opens on has been drawn: dressing and laying out their rows
/// is most of what drawing the window costs, and whoever starts Dateline wants to read on.
public final class DeferredColumns {
    private final StackPane left;
    private final StackPane middle;
    private final Node leftContent;
    private final Node middleContent;
    private final ArchiveModel archive;
    private final OpenArticleModel openArticleModel;
    private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Boolean> loadingListener =
            (_, _, loading) -> onLoadingChanged(loading);

    DeferredColumns(
            WindowFrame frame,
            Node navigation,
            Node found,
            ArchiveModel archive,
            OpenArticleModel reading) {
        left = frame.left();
        middle = frame.middle();
        this.leftContent = navigation;
        this.middleContent = found;
        this.archive = archive;
        this.openArticleModel = reading;
        fillNow();
    }

    /// Leaves them empty until the article that the archive opens on has been drawn. To be called
    /// right before the window is shown.
    public void deferUntilArticleDrawn() {
        left.getChildren().clear();
        middle.getChildren().clear();
        filled.set(false);
        if (archive.archiveProperty().get() != null) {
            fill();
        }
    }

    /// Whether every part is in its place.
    public boolean isComplete() {
        return filled.get() || archive.archiveProperty().get() == null;
    }

    /// Fills them if they are empty, as soon as no article is on its way and one that came has been
    /// drawn.
    void fill() {
        if (filled.get()) {
            return;
        }
        openArticleModel.loadingProperty().removeListener(loadingListener);
        if (openArticleModel.loadingProperty().get()) {
            openArticleModel.loadingProperty().addListener(loadingListener);
        } else if (openArticleModel.articleProperty().get() == null) {
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
