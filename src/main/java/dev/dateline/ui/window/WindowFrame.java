package dev.dateline.ui.window;

import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.article.StartupArticle;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.search.timeline.Timeline;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.List;

/// The frame of a window: the reading pane in its column, and containers for all other parts.
///
/// It can show an article before the other parts exist, because creating them takes longer than the
/// rest of a start. When they are added, the text does not move.
public final class WindowFrame {
    private final ArticlePane article;
    private final StackPane left = new StackPane();
    private final StackPane middle = new StackPane();
    private final StackPane timelineContainer = new StackPane();
    private final StackPane headerContainer = new StackPane();
    private final WindowColumns columns;
    private final BorderPane archiveContent;
    private final StackPane center;
    private final BorderPane body;
    private final Overlay overlay;
    private final KeystrokeBuffer typeahead = new KeystrokeBuffer();
    private Runnable releaseKeys = () -> {};
    private boolean showingStartupArticle;

    /// @param actions carries out the actions of the reading pane
    /// @param widths the saved widths of the columns
    public WindowFrame(ArticleActions actions, WindowSettings widths) {
        article = new ArticlePane(actions);
        columns = new WindowColumns(left, middle, new StackPane(article.node()), widths);
        archiveContent = withTop(timelineContainer, columns.node());
        center = new StackPane(archiveContent);
        body = withTop(headerContainer, center);
        // in a low window the columns shrink, not the lines of text above and below them
        List.of(archiveContent, center, body).forEach(part -> part.setMinHeight(0));
        overlay = new Overlay(body);
    }

    /// Returns a pane with one node above another. The nodes are added in the order in which Tab
    /// focuses them.
    private static BorderPane withTop(Node top, Node center) {
        var pane = new BorderPane();
        pane.setTop(top);
        pane.setCenter(center);
        return pane;
    }

    /// Shows an article before the other parts exist, and delays typed keys until [#onPartsReady]
    /// is called.
    public void showStartupArticle(StartupArticle article) {
        showingStartupArticle = true;
        releaseKeys = typeahead.holdUntilReleased();
        this.article.setTextOnly(true);
        timelineContainer.getChildren().setAll(Timeline.placeholder());
        headerContainer.getChildren().setAll(WindowHeader.placeholder());
        article.show(this.article);
    }

    /// Processes the delayed keys, because all parts now exist.
    public void onPartsReady() {
        releaseKeys.run();
    }

    /// Returns the buffer that delays typed keys until the content that they apply to is shown.
    public KeystrokeBuffer typeahead() {
        return typeahead;
    }

    /// Returns whether [#showStartupArticle] was called.
    public boolean isShowingStartupArticle() {
        return showingStartupArticle;
    }

    /// Adds the header, the timeline and the footer to the frame.
    void setParts(Node header, Node timeline, Node footer) {
        article.setTextOnly(false);
        timelineContainer.getChildren().setAll(timeline);
        headerContainer.getChildren().setAll(header);
        body.setBottom(footer);
    }

    public ArticlePane article() {
        return article;
    }

    StackPane left() {
        return left;
    }

    StackPane middle() {
        return middle;
    }

    public WindowColumns columns() {
        return columns;
    }

    /// Returns the node that shows an archive: the columns, with the timeline above them.
    Node archiveContent() {
        return archiveContent;
    }

    /// Returns the container of [#archiveContent] or of the welcome view.
    StackPane center() {
        return center;
    }

    public Overlay overlay() {
        return overlay;
    }
}
