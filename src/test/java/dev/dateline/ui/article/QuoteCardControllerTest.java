package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.SampleArticle;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Tests when the card of the quotation under the mouse is shown and hidden.
class QuoteCardControllerTest extends ArticlePaneFixture {
    private void pointAt(String text) {
        FxThread.run(() -> {
            Rectangle2D line = column().lineBounds(displaySpan(text)).getFirst();
            send(MouseEvent.MOUSE_MOVED, line.getMinX() + 2, line.getMinY() + 2);
        });
    }

    private TextSpan displaySpan(String text) {
        int start = column().text().text().indexOf(text);
        return new TextSpan(start, start + text.length());
    }

    private void send(EventType<MouseEvent> type, double x, double y) {
        Point2D at = column().localToScene(x, y);
        column().fireEvent(
                        new MouseEvent(
                                type,
                                at.getX(),
                                at.getY(),
                                at.getX(),
                                at.getY(),
                                MouseButton.NONE,
                                0,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                true,
                                null));
    }

    private boolean isCardVisible() {
        return FxThread.call(() -> pane.node().lookup(".quote-card").isVisible());
    }

    private String name() {
        return labelTexts(".quote-card-name").getFirst();
    }

    private void showCard(String text) {
        pointAt(text);
        elapseHoverDelay();
        assertTrue(isCardVisible());
    }

    @Test
    void showsCardAfterDelayForHoveredQuote() {
        pointAt("We are hiring");
        assertFalse(isCardVisible());
        elapseHoverDelay();
        assertTrue(isCardVisible());
        assertEquals("Ann Bell", name());
        pointAt("Nobody asked us");
        assertFalse(isCardVisible());
        elapseHoverDelay();
        assertTrue(isCardVisible());
        assertEquals("Ville Koski", name());
    }

    @Test
    void hidesCardWhenPointerLeavesQuote() {
        showCard("We are hiring");
        pointAt("batteries");
        assertFalse(isCardVisible());
        elapseHoverDelay();
        assertFalse(isCardVisible());
        showCard("We are hiring");
        FxThread.run(() -> send(MouseEvent.MOUSE_EXITED, -1, -1));
        assertFalse(isCardVisible());
    }

    @Test
    void leavingBeforeDelayShowsNoCard() {
        pointAt("We are hiring");
        FxThread.run(() -> send(MouseEvent.MOUSE_EXITED, -1, -1));
        elapseHoverDelay();
        assertFalse(isCardVisible());
        showCard("Nobody asked us");
        assertEquals("Ville Koski", name());
    }

    @Test
    void scrollHidesCard() throws TimeoutException {
        double before = FxThread.call(() -> textPane().getHeight());
        FxThread.run(() -> stage.setHeight(220));
        FxThread.await(() -> textPane().getHeight() < before, Duration.ofSeconds(20));
        showCard("We are hiring");
        FxThread.run(() -> textPane().scrollBy(0.5));
        assertFalse(isCardVisible());
    }

    @Test
    void newArticleHidesCard() {
        showCard("We are hiring");
        FxThread.run(() -> {
            var other =
                    SampleArticle.article(
                            SampleArticle.TEXT.replace("hiring", "firing"),
                            Headline.Origin.FIRST_PARAGRAPH,
                            "Northwind opens a plant in Oulu");
            var quotes = SampleArticle.quoted().quotes().subList(1, 3);
            pane.show(
                    new QuotedArticle(other, quotes), List.of(), List.of("Read as windows-1252."));
        });
        assertFalse(isCardVisible());
    }
}
