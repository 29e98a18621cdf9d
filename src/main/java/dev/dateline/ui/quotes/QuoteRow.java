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
    private static final double SURE = 0.8;

    private final boolean named;
    private final Label words = label("quote-row-words");
    private final Hyperlink name = new Hyperlink();
    private final Label role = label("quote-row-role");
    private final HBox speaker = new HBox(name, role);
    private final Label place = label("quote-row-place");

    private QuoteRow(Consumer<String> openSpeaker, boolean named) {
        this.named = named;
        getStyleClass().add("quote-row");
        words.setWrapText(true);
        name.getStyleClass().setAll("hyperlink", "dl-link", "quote-row-name");
        name.setFocusTraversable(false);
        name.setOnAction(_ -> openSpeaker.accept(name.getText()));
        name.setMinWidth(USE_PREF_SIZE);
        speaker.getStyleClass().add("quote-row-speaker");
        if (named) {
            getChildren().setAll(words, speaker, place);
        } else {
            getChildren().setAll(place, words, speaker);
        }
    }

    /// A row that begins with the words and names their speaker.
    static QuoteRow named(Consumer<String> openSpeaker) {
        return new QuoteRow(openSpeaker, true);
    }

    /// A row of a list where all is said by the same speaker; it begins with the day.
    static QuoteRow ofOneSpeaker() {
        return new QuoteRow(_ -> {}, false);
    }

    void show(QuoteHit hit) {
        Speaker who = hit.quote().speaker();
        words.setText(Messages.of("quotes.words", hit.quote().text()));
        name.setText(who.name());
        show(name, named && !who.isNobody());
        role.setText(who.isNobody() ? Messages.of("quotes.nobody") : who.role());
        show(speaker, name.isManaged() || !role.getText().isEmpty());
        place.setText(place(hit));
    }

    void showLoading() {
        words.setText(Messages.of("quotes.loading"));
        show(name, false);
        role.setText("");
        place.setText("");
    }

    /// All of it as one sentence, for screen readers.
    String spoken() {
        return String.join(". ", words.getText(), name.getText(), role.getText(), place.getText());
    }

    private static String place(QuoteHit hit) {
        var parts = new ArrayList<String>();
        if (hit.quote().isCorrected()) {
            parts.add(Messages.of("quotes.corrected"));
        } else if (hit.quote().confidence() < SURE) {
            parts.add(Messages.of("quotes.unsure", hit.quote().confidence()));
        }
        parts.add(
                hit.date()
                        .day()
                        .map(DateFormats::abbreviated)
                        .orElse(Messages.of("quotes.undated")));
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
