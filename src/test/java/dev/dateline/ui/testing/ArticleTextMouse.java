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

/// Clicks and drags in the text of the open article.
///
/// The headless platform robot presses every button twice and holds none while it drags, so the
/// mouse events are fired directly.
public final class ArticleTextMouse {
    private final Scene scene;

    public ArticleTextMouse(Scene scene) {
        this.scene = scene;
    }

    /// Drags from the start of one text to the end of another.
    public void drag(String from, String to) {
        FxThread.run(() -> {
            TextFlow pressed = paragraph(from);
            Point2D begin = point(from, 0);
            Point2D end = point(to, to.length());
            fire(pressed, MouseEvent.MOUSE_PRESSED, begin, true);
            fire(pressed, MouseEvent.DRAG_DETECTED, begin, true);
            fire(pressed, MouseEvent.MOUSE_DRAGGED, begin.midpoint(end), true);
            fire(pressed, MouseEvent.MOUSE_DRAGGED, end, true);
            fire(pressed, MouseEvent.MOUSE_RELEASED, end, false);
        });
    }

    /// Clicks at the start of a text.
    public void click(String text) {
        FxThread.run(() -> {
            TextFlow pressed = paragraph(text);
            Point2D point = point(text, 0);
            fire(pressed, MouseEvent.MOUSE_PRESSED, point, true);
            fire(pressed, MouseEvent.MOUSE_RELEASED, point, false);
            fire(pressed, MouseEvent.MOUSE_CLICKED, point, false);
        });
    }

    /// Returns the scene coordinates of an offset in the first paragraph that contains a text.
    private Point2D point(String text, int offset) {
        TextFlow paragraph = paragraph(text);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        int index = textOf(paragraph).indexOf(text) + offset;
        Rectangle2D caret = paragraph.getLayoutInfo().caretInfoAt(index, true).getSegmentAt(0);
        return paragraph.localToScene(caret.getMinX(), caret.getMinY() + caret.getHeight() / 2);
    }

    private TextFlow paragraph(String text) {
        return scene.getRoot().lookupAll(".article-paragraph-flow").stream()
                .map(TextFlow.class::cast)
                .filter(paragraph -> textOf(paragraph).contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(TextFlow paragraph) {
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
