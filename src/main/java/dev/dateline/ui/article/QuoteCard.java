package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.ui.article.model.AttributionFormatter;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Who is quoted and how that was found: a small card beside a quotation.
final class QuoteCard extends VBox {
    QuoteCard() {
        getStyleClass().add("quote-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// @param answer what came of verifying it; empty where that was not asked
    void show(Quote quote, String answer) {
        var lines = new ArrayList<Label>();
        lines.add(label(AttributionFormatter.formatName(quote.speaker()), "quote-card-name"));
        if (!quote.speaker().role().isEmpty()) {
            lines.add(label(quote.speaker().role(), "quote-card-role"));
        }
        lines.add(label(AttributionFormatter.formatEvidence(quote), "quote-card-evidence"));
        if (!answer.isEmpty()) {
            lines.add(label(answer, "quote-card-verification"));
        }
        lines.add(label(Messages.of("article.card.keys"), "quote-card-keys"));
        getChildren().setAll(lines);
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    /// The words on the card, line by line; for screen readers and tests.
    List<String> lines() {
        return getChildren().stream().map(node -> ((Label) node).getText()).toList();
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
