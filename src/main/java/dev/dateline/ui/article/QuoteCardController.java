package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.text.ArticleTextPane;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import java.util.Optional;

/// Shows the [QuoteCard] of the quotation under the mouse, after a moment, or of the one that was
/// gone to by key, at once.
final class QuoteCardController {
    private static final Duration HOVER_DELAY = Duration.millis(350);

    private final ArticleTextPane view;
    private final ArticleModel model;
    private final QuoteCard card = new QuoteCard();
    private final PauseTransition hoverTimer = new PauseTransition(HOVER_DELAY);
    private int hoveredQuote = ArticleModel.NONE;

    QuoteCardController(ArticleTextPane view, ArticleModel model) {
        this.view = view;
        this.model = model;
        view.getChildren().add(card);
        view.column().addEventHandler(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        view.column().addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
        view.scrollPositionProperty().addListener((_, _, _) -> hide());
        view.heightProperty().addListener((_, _, _) -> hide());
        hoverTimer.setOnFinished(_ -> show(hoveredQuote, ""));
    }

    void hide() {
        hoveredQuote = ArticleModel.NONE;
        hoverTimer.stop();
        card.hide();
    }

    /// The quotation may be corrected: a card that is there shows anew, if there is a current one.
    void refreshAfter(Runnable change) {
        boolean shown = card.isVisible();
        change.run();
        if (shown) {
            showCurrent();
        }
    }

    /// Shows the card of the current quotation.
    void showCurrent() {
        showVerification("");
    }

    /// The same, with what came of verifying it.
    void showVerification(String words) {
        hide();
        show(model.currentQuoteProperty().get(), words);
    }

    private void mouseMoved(MouseEvent event) {
        int now = quoteAt(new Point2D(event.getX(), event.getY())).orElse(ArticleModel.NONE);
        if (now != hoveredQuote) {
            hide();
            hoveredQuote = now;
            hoverTimer.playFromStart();
        }
    }

    private Optional<Integer> quoteAt(Point2D point) {
        int offset = view.column().offsetAt(point);
        return model.displayedArticle()
                .flatMap(page -> page.quoteAt(new TextSpan(offset, offset + 1)))
                .filter(number -> covers(number, point));
    }

    private boolean covers(int number, Point2D point) {
        return model.displayedArticle().stream()
                .map(page -> page.quoteSpans().get(number))
                .flatMap(span -> view.column().lineBounds(span).stream())
                .anyMatch(line -> line.contains(point));
    }

    private void show(int number, String answer) {
        model.displayedArticle()
                .filter(_ -> number != ArticleModel.NONE)
                .ifPresent(page -> {
                    card.show(page.quote(number), answer);
                    view.positionCard(card, page.quoteSpans().get(number));
                });
    }
}
