package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.model.AttributionFormatter;
import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.fx.control.Nodes;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Shows a card beside a quotation with its speaker and how the speaker was found.
///
/// The card of the quotation under the mouse appears after a delay; the card of a quotation that
/// was reached by key appears at once.
final class QuoteCardController {
    private final ArticleTextPane textPane;
    private final ArticleModel model;
    private final PauseTransition hoverTimer;
    private final VBox card = new VBox();
    private int hoveredQuote = ArticleModel.NONE;

    QuoteCardController(ArticleTextPane textPane, ArticleModel model, PauseTransition hoverTimer) {
        this.textPane = textPane;
        this.model = model;
        this.hoverTimer = hoverTimer;
        card.getStyleClass().add("quote-card");
        card.setManaged(false);
        card.setMouseTransparent(true);
        card.setVisible(false);
        textPane.getChildren().add(card);
        textPane.column().addEventHandler(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        textPane.column().addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
        textPane.scrollPositionProperty().addListener((_, _, _) -> hide());
        textPane.heightProperty().addListener((_, _, _) -> hide());
        hoverTimer.setOnFinished(_ -> show(hoveredQuote, ""));
    }

    void hide() {
        hoveredQuote = ArticleModel.NONE;
        hoverTimer.stop();
        card.setVisible(false);
    }

    /// Runs `change`, which replaces the displayed quotations, and then updates the card if it is
    /// visible.
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

    /// Shows the card of the current quotation with the result of verifying it.
    void showVerification(String result) {
        hide();
        show(model.currentQuoteProperty().get(), result);
    }

    private void mouseMoved(MouseEvent event) {
        int quote = quoteAt(new Point2D(event.getX(), event.getY())).orElse(ArticleModel.NONE);
        if (quote != hoveredQuote) {
            hide();
            hoveredQuote = quote;
            hoverTimer.playFromStart();
        }
    }

    private Optional<Integer> quoteAt(Point2D point) {
        int offset = textPane.column().offsetAt(point);
        return model.displayedArticle()
                .flatMap(article ->
                        article.quoteAt(new TextSpan(offset, offset + 1))
                                .filter(number ->
                                        textPane
                                                .column()
                                                .lineBounds(article.quoteSpans().get(number))
                                                .stream()
                                                .anyMatch(line -> line.contains(point))));
    }

    private void show(int number, String verification) {
        model.displayedArticle()
                .filter(_ -> number != ArticleModel.NONE)
                .ifPresent(article -> {
                    fill(article.quote(number), verification);
                    card.setVisible(true);
                    textPane.positionCard(card, article.quoteSpans().get(number));
                });
    }

    private void fill(Quote quote, String verification) {
        Speaker speaker = quote.speaker();
        card.getChildren().clear();
        addLine(AttributionFormatter.formatName(speaker), "quote-card-name");
        addLine(speaker.role(), "quote-card-role");
        addLine(AttributionFormatter.formatEvidence(quote), "quote-card-evidence");
        addLine(verification, "quote-card-verification");
        addLine(Messages.of("article.card.keys"), "quote-card-keys");
    }

    private void addLine(String text, String styleClass) {
        if (!text.isEmpty()) {
            card.getChildren().add(Nodes.wrappedLabel(text, styleClass));
        }
    }
}
