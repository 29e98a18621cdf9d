package dev.dateline.ui.testing;

import dev.dateline.ui.fx.FxThread;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The mouse in the text of the article that is shown. (The headless robot presses every button
/// twice and holds none while it drags, so the events are fired where a mouse would have them.)
public final class ArticleTextMouse {
    private final Scene scene;

    public ArticleTextMouse(Scene scene) {
        this.scene = scene;
    }

    /// Drags from before some words to behind others.
    public void drag(String from, String to) {
        FxThread.run(() -> {
            TextFlow pressed = paragraph(from);
            Point2D begin = place(from, 0);
            Point2D end = place(to, to.length());
            fire(pressed, MouseEvent.MOUSE_PRESSED, begin, true);
            fire(pressed, MouseEvent.DRAG_DETECTED, begin, true);
            fire(pressed, MouseEvent.MOUSE_DRAGGED, begin.midpoint(end), true);
            fire(pressed, MouseEvent.MOUSE_DRAGGED, end, true);
            fire(pressed, MouseEvent.MOUSE_RELEASED, end, false);
        });
    }

    /// Clicks before some words.
    public void click(String words) {
        FxThread.run(() -> {
            TextFlow pressed = paragraph(words);
            Point2D place = place(words, 0);
            fire(pressed, MouseEvent.MOUSE_PRESSED, place, true);
            fire(pressed, MouseEvent.MOUSE_RELEASED, place, false);
            fire(pressed, MouseEvent.MOUSE_CLICKED, place, false);
        });
    }

    private Point2D place(String words, int within) {
        TextFlow paragraph = paragraph(words);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        int offset = text(paragraph).indexOf(words) + within;
        Rectangle2D caret = paragraph.getLayoutInfo().caretInfoAt(offset, true).getSegmentAt(0);
        return paragraph.localToScene(caret.getMinX(), caret.getMinY() + caret.getHeight() / 2);
    }

    private TextFlow paragraph(String words) {
        return scene.getRoot().lookupAll(".article-paragraph-flow").stream()
                .map(TextFlow.class::cast)
                .filter(paragraph -> text(paragraph).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static String text(TextFlow paragraph) {
        return ((Text) paragraph.getChildren().getFirst()).getText();
    }

    private static void fire(TextFlow on, EventType<MouseEvent> type, Point2D at, boolean held) {
        Point2D screen = on.localToScreen(on.sceneToLocal(at));
        on.fireEvent(
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        held,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(on, at.getX(), at.getY())));
    }
}
