package dev.dateline.ui.quotes.reuse;

import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.library.reuse.WordDiff;
import dev.dateline.library.reuse.WordDiff.Part;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuoteHit;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One printing of words: where and when, how they go there, and who is said to have said them.
/// What was added is underlined, what was left out is struck through in brackets.
final class QuoteReuseRow extends VBox {
    /// Of more words than these it is said how many are left out, not which.
    private static final int MAX_OMITTED_WORDS_SHOWN = 12;

    private final Label origin = label("quote-row-origin");
    private final TextFlow textFlow = new TextFlow();
    private final Label speaker = label("quote-row-role");
    private String accessibleSummary = "";

    QuoteReuseRow() {
        getStyleClass().add("quote-row");
        textFlow.getStyleClass().add("quote-reuse-text");
        getChildren().setAll(origin, textFlow, speaker);
    }

    /// @param chosen whether this is the printing that the others are held against
    void show(QuoteReuse printing, boolean chosen) {
        origin.setText(origin(printing, chosen));
        textFlow.getChildren().setAll(texts(printing.diff()));
        if (getScene() != null) {
            textFlow.applyCss(); // a list fills its rows while it lays them out, after styles
        }
        speaker.setText(speaker(printing));
        accessibleSummary =
                String.join(
                        ". ",
                        origin.getText(),
                        printing.diff().parts().stream()
                                .map(QuoteReuseRow::accessibleSummary)
                                .collect(Collectors.joining()),
                        speaker.getText());
    }

    /// All of it as one sentence, for screen readers.
    String accessibleSummary() {
        return accessibleSummary;
    }

    private static List<Text> texts(WordDiff changes) {
        var texts = new ArrayList<Text>();
        texts.add(text(Messages.of("quote-reuse.opening-mark"), "quote-reuse-unchanged"));
        for (Part part : changes.parts()) {
            switch (part.kind()) {
                case KEPT -> texts.add(text(part.text(), "quote-reuse-unchanged"));
                case ADDED -> texts.add(text(part.text(), "quote-reuse-added"));
                case OMITTED -> {
                    String before = part.text().startsWith(" ") ? " [" : "[";
                    String after = part.text().endsWith(" ") ? "] " : "]";
                    texts.add(text(before, "quote-reuse-bracket"));
                    texts.add(text(omittedText(part), "quote-reuse-omitted"));
                    texts.add(text(after, "quote-reuse-bracket"));
                }
            }
        }
        texts.add(text(Messages.of("quote-reuse.closing-mark"), "quote-reuse-unchanged"));
        return texts;
    }

    private static String omittedText(Part part) {
        return part.wordCount() > MAX_OMITTED_WORDS_SHOWN
                ? Messages.of("quote-reuse.omitted-words", part.wordCount())
                : part.text().strip();
    }

    private static String accessibleSummary(Part part) {
        return switch (part.kind()) {
            case KEPT -> part.text();
            case ADDED -> Messages.of("quote-reuse.accessible-added", part.text());
            case OMITTED -> Messages.of("quote-reuse.accessible-omitted", omittedText(part));
        };
    }

    private static String speaker(QuoteReuse printing) {
        Speaker who = printing.hit().quote().speaker();
        if (who.isNobody()) {
            return Messages.of("quotes.no-speaker");
        }
        return printing.differentSpeaker()
                ? Messages.of("quote-reuse.other-speaker", who.name())
                : who.name();
    }

    private static String origin(QuoteReuse printing, boolean chosen) {
        QuoteHit hit = printing.hit();
        var parts = new ArrayList<String>();
        parts.add(printing.earliest() ? Messages.of("quote-reuse.earliest") : "");
        parts.add(chosen ? Messages.of("quote-reuse.reference") : "");
        parts.add(hit.date().day().map(DateFormats::full).orElse(Messages.of("quotes.no-date")));
        parts.add(hit.source());
        parts.add(hit.headline());
        parts.removeIf(String::isEmpty);
        return String.join("  ·  ", parts);
    }

    private static Text text(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
