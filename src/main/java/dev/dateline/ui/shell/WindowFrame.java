package dev.dateline.ui.shell;

import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.search.timeline.Timeline;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.List;

/// What of a window stands from its first moment on: the reading pane in its column, and the places
/// of all other parts. An article can be drawn in it before those are made, which takes longer than
/// everything else that a start needs; when they come, what is read does not move.
final class WindowFrame {
    private final ArticlePane article;
    private final StackPane left = new StackPane();
    private final StackPane middle = new StackPane();
    private final StackPane stripPlace = new StackPane();
    private final StackPane headerPlace = new StackPane();
    private final Columns columns;
    private final BorderPane work;
    private final StackPane center;
    private final BorderPane body;
    private final Overlay overlay;
    private final KeystrokeBuffer keys = new KeystrokeBuffer();
    private Runnable bare = () -> {};
    private boolean reading;

    /// @param actions what the reading pane asks for
    WindowFrame(ArticleActions actions, WindowSettings widths) {
        article = new ArticlePane(actions);
        columns = new Columns(left, middle, new StackPane(article.node()), widths);
        work = below(stripPlace, columns.node());
        center = new StackPane(work);
        body = below(headerPlace, center);
        // where there is too little room the columns give way, and no line of words
        List.of(work, center, body).forEach(part -> part.setMinHeight(0));
        overlay = new Overlay(body);
    }

    /// Tab goes from one to the other in the order in which they are put in.
    private static BorderPane below(Node top, Node center) {
        var pane = new BorderPane();
        pane.setTop(top);
        pane.setCenter(center);
        return pane;
    }

    /// Draws an article before anything else is there.
    void begin(FirstArticle first) {
        reading = true;
        bare = keys.holdUntilReleased();
        article.setTextOnly(true);
        stripPlace.getChildren().setAll(Timeline.placeholder());
        headerPlace.getChildren().setAll(Header.place());
        first.show(article);
    }

    /// All parts are there and at work.
    void begun() {
        bare.run();
    }

    /// What has keys wait for what they are meant for.
    KeystrokeBuffer keys() {
        return keys;
    }

    /// Whether an article stands here that was drawn before anything else.
    boolean isReading() {
        return reading;
    }

    /// Puts the other parts into their places, but for the columns.
    void furnish(Node header, Node strip, Node footer) {
        article.setTextOnly(false);
        stripPlace.getChildren().setAll(strip);
        headerPlace.getChildren().setAll(header);
        body.setBottom(footer);
    }

    ArticlePane article() {
        return article;
    }

    StackPane left() {
        return left;
    }

    StackPane middle() {
        return middle;
    }

    Columns columns() {
        return columns;
    }

    /// What shows an archive: columns, and the strip above them.
    Node work() {
        return work;
    }

    /// Where that, or a welcome, stands.
    StackPane center() {
        return center;
    }

    Overlay overlay() {
        return overlay;
    }
}
