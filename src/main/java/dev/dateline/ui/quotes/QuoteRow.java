package dev.dateline.ui.quotes;

import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuoteHit;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.function.Consumer;

/// One statement: the words on up to four lines, who said them and as what, and where they were
/// printed.
final class QuoteRow extends VBox {
    /// Below it a row says how sure it is.
    private static final double SHOW_CONFIDENCE_BELOW = 0.8;

    private final boolean withSpeaker;
    private final Label quoteLabel = label("quote-row-text");
    private final Hyperlink name = new Hyperlink();
    private final Label role = label("quote-row-role");
    private final HBox speaker = new HBox(name, role);
    private final Label origin = label("quote-row-origin");

    private QuoteRow(Consumer<String> openSpeaker, boolean named) {
        this.withSpeaker = named;
        getStyleClass().add("quote-row");
        quoteLabel.setWrapText(true);
        name.getStyleClass().setAll("hyperlink", "dl-link", "quote-row-name");
        name.setFocusTraversable(false);
        name.setOnAction(_ -> openSpeaker.accept(name.getText()));
        name.setMinWidth(USE_PREF_SIZE);
        speaker.getStyleClass().add("quote-row-speaker");
        if (named) {
            getChildren().setAll(quoteLabel, speaker, origin);
        } else {
            getChildren().setAll(origin, quoteLabel, speaker);
        }
    }

    /// A row that begins with the words and names their speaker.
    static QuoteRow withSpeaker(Consumer<String> openSpeaker) {
        return new QuoteRow(openSpeaker, true);
    }

    /// A row of a list where all is said by the same speaker; it begins with the day.
    static QuoteRow withoutSpeaker() {
        return new QuoteRow(_ -> {}, false);
    }

    void show(QuoteHit hit) {
        Speaker who = hit.quote().speaker();
        quoteLabel.setText(Messages.of("quotes.quoted-text", hit.quote().text()));
        name.setText(who.name());
        show(name, withSpeaker && !who.isNobody());
        role.setText(who.isNobody() ? Messages.of("quotes.no-speaker") : who.role());
        show(speaker, name.isManaged() || !role.getText().isEmpty());
        origin.setText(origin(hit));
    }

    void showLoading() {
        quoteLabel.setText(Messages.of("quotes.loading"));
        show(name, false);
        role.setText("");
        origin.setText("");
    }

    /// All of it as one sentence, for screen readers.
    String accessibleSummary() {
        return String.join(
                ". ", quoteLabel.getText(), name.getText(), role.getText(), origin.getText());
    }

    private static String origin(QuoteHit hit) {
        var parts = new ArrayList<String>();
        if (hit.quote().isCorrected()) {
            parts.add(Messages.of("quotes.corrected"));
        } else if (hit.quote().confidence() < SHOW_CONFIDENCE_BELOW) {
            parts.add(Messages.of("quotes.confidence", hit.quote().confidence()));
        }
        parts.add(
                hit.date()
                        .day()
                        .map(DateFormats::abbreviated)
                        .orElse(Messages.of("quotes.no-date")));
        parts.add(hit.source());
        parts.add(hit.headline());
        parts.removeIf(String::isEmpty);
        return String.join("  ·  ", parts);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
