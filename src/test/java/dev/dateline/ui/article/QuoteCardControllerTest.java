package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

/// When the card of the quotation under the mouse comes and goes.
class QuoteCardControllerTest extends ArticlePaneFixture {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private QuoteCard card() {
        return (QuoteCard) pane.view().lookup(".quote-card");
    }

    private void pointAt(String words) {
        FxThread.run(() -> {
            Rectangle2D line = column().lineBounds(inPage(words)).getFirst();
            send(MouseEvent.MOUSE_MOVED, line.getMinX() + 2, line.getMinY() + 2);
        });
    }

    private TextSpan inPage(String words) {
        int start = column().text().text().indexOf(words);
        return new TextSpan(start, start + words.length());
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

    private void awaitCardVisible(boolean card) throws TimeoutException {
        FxThread.await(() -> card().isVisible() == card, TIMEOUT);
    }

    private String name() {
        return FxThread.call(() -> card().lines().getFirst());
    }

    @Test
    void showsCardAfterDelayForHoveredQuote() throws TimeoutException {
        pointAt("We are hiring");
        assertFalse(FxThread.call(() -> card().isVisible()));
        awaitCardVisible(true);
        assertEquals("Ann Bell", name());
        pointAt("Nobody asked us");
        assertFalse(FxThread.call(() -> card().isVisible()));
        awaitCardVisible(true);
        assertEquals("Ville Koski", name());
    }

    @Test
    void hidesCardWhenPointerLeavesQuote() throws TimeoutException {
        pointAt("We are hiring");
        awaitCardVisible(true);
        pointAt("batteries");
        assertFalse(FxThread.call(() -> card().isVisible()));
        pointAt("We are hiring");
        awaitCardVisible(true);
        FxThread.run(() -> send(MouseEvent.MOUSE_EXITED, -1, -1));
        assertFalse(FxThread.call(() -> card().isVisible()));
    }

    @Test
    void leavingBeforeDelayShowsNoCard() throws TimeoutException {
        pointAt("We are hiring");
        FxThread.run(() -> send(MouseEvent.MOUSE_EXITED, -1, -1));
        pointAt("Nobody asked us");
        awaitCardVisible(true);
        assertEquals("Ville Koski", name());
    }

    @Test
    void scrollHidesCard() throws TimeoutException {
        double before = pane.view().getHeight();
        FxThread.run(() -> stage.setHeight(220));
        FxThread.await(() -> pane.view().getHeight() < before, TIMEOUT);
        pointAt("We are hiring");
        awaitCardVisible(true);
        FxThread.run(() -> pane.view().scrollBy(0.5));
        awaitCardVisible(false);
    }

    @Test
    void newArticleHidesCard() throws TimeoutException {
        pointAt("We are hiring");
        awaitCardVisible(true);
        FxThread.run(() -> {
            var other =
                    SampleArticle.article(
                            SampleArticle.TEXT.replace("hiring", "firing"),
                            Headline.Origin.FIRST_PARAGRAPH,
                            "Northwind opens a plant in Oulu");
            var quotes = SampleArticle.quoted().quotes().subList(1, 3);
            pane.show(
                    new QuotedArticle(other, quotes), List.of(), List.of("Read as windows-1252."));
            assertFalse(card().isVisible());
        });
    }
}
