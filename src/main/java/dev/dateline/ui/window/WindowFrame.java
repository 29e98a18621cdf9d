package dev.dateline.ui.window;

import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.overlay.Overlay;
import dev.dateline.ui.search.timeline.Timeline;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.List;

/// What of a window stands from its first moment on: the reading pane in its column, and the places
/// of all other parts. An article can be drawn in it before those are made, which takes longer than
/// everything else that a start needs; when they come, what is read does not move.
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

    /// @param actions what the reading pane asks for
    public WindowFrame(ArticleActions actions, WindowSettings widths) {
        article = new ArticlePane(actions);
        columns = new WindowColumns(left, middle, new StackPane(article.node()), widths);
        archiveContent = withTop(timelineContainer, columns.node());
        center = new StackPane(archiveContent);
        body = withTop(headerContainer, center);
        // where there is too little room the columns give way, and no line of words
        List.of(archiveContent, center, body).forEach(part -> part.setMinHeight(0));
        overlay = new Overlay(body);
    }

    /// Tab goes from one to the other in the order in which they are put in.
    private static BorderPane withTop(Node top, Node center) {
        var pane = new BorderPane();
        pane.setTop(top);
        pane.setCenter(center);
        return pane;
    }

    /// Draws an article before anything else is there.
    public void showStartupArticle(StartupArticle first) {
        showingStartupArticle = true;
        releaseKeys = typeahead.holdUntilReleased();
        article.setTextOnly(true);
        timelineContainer.getChildren().setAll(Timeline.placeholder());
        headerContainer.getChildren().setAll(WindowHeader.placeholder());
        first.show(article);
    }

    /// All parts are there and at work.
    public void onPartsReady() {
        releaseKeys.run();
    }

    /// What has keys wait for what they are meant for.
    KeystrokeBuffer typeahead() {
        return typeahead;
    }

    /// Whether an article stands here that was drawn before anything else.
    public boolean isShowingStartupArticle() {
        return showingStartupArticle;
    }

    /// Puts the other parts into their places, but for the columns.
    void setParts(Node header, Node strip, Node footer) {
        article.setTextOnly(false);
        timelineContainer.getChildren().setAll(strip);
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

    /// What shows an archive: columns, and the strip above them.
    Node archiveContent() {
        return archiveContent;
    }

    /// Where that, or a welcome, stands.
    StackPane center() {
        return center;
    }

    Overlay overlay() {
        return overlay;
    }
}
