package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import java.util.Optional;

/// Shows the [QuoteCard] of the quotation under the mouse, after a moment, or of the one that was
/// gone to by key, at once.
final class HoveredQuote {
    private static final Duration MOMENT = Duration.millis(350);

    private final ArticleView view;
    private final ArticleModel model;
    private final QuoteCard card = new QuoteCard();
    private final PauseTransition pause = new PauseTransition(MOMENT);
    private int hovered = ArticleModel.NONE;

    HoveredQuote(ArticleView view, ArticleModel model) {
        this.view = view;
        this.model = model;
        view.getChildren().add(card);
        view.column().addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.column().addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
        view.scrolledProperty().addListener((_, _, _) -> hide());
        view.heightProperty().addListener((_, _, _) -> hide());
        pause.setOnFinished(_ -> show(hovered, ""));
    }

    void hide() {
        hovered = ArticleModel.NONE;
        pause.stop();
        card.hide();
    }

    /// The quotation may be corrected: a card that is there shows anew, if there is a current one.
    void keep(Runnable change) {
        boolean shown = card.isVisible();
        change.run();
        if (shown) {
            showCurrent();
        }
    }

    /// Shows the card of the current quotation.
    void showCurrent() {
        answer("");
    }

    /// The same, with what came of verifying it.
    void answer(String words) {
        hide();
        show(model.currentQuoteProperty().get(), words);
    }

    private void moved(MouseEvent event) {
        int now = quoteAt(new Point2D(event.getX(), event.getY())).orElse(ArticleModel.NONE);
        if (now != hovered) {
            hide();
            hovered = now;
            pause.playFromStart();
        }
    }

    private Optional<Integer> quoteAt(Point2D point) {
        int offset = view.column().offsetAt(point);
        return model.page()
                .flatMap(page -> page.quoteAt(new TextSpan(offset, offset + 1)))
                .filter(number -> covers(number, point));
    }

    private boolean covers(int number, Point2D point) {
        return model.page().stream()
                .map(page -> page.quotes().get(number))
                .flatMap(span -> view.column().lines(span).stream())
                .anyMatch(line -> line.contains(point));
    }

    private void show(int number, String answer) {
        model.page()
                .filter(_ -> number != ArticleModel.NONE)
                .ifPresent(page -> {
                    card.show(page.quote(number), answer);
                    view.placeBelow(card, page.quotes().get(number));
                });
    }
}
