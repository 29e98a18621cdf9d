package dev.dateline.ui.quotes;

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
final class PrintingRow extends VBox {
    /// Of more words than these it is said how many are left out, not which.
    private static final int SHOWN = 12;

    private final Label place = label("quote-row-place");
    private final TextFlow words = new TextFlow();
    private final Label speaker = label("quote-row-role");
    private String spoken = "";

    PrintingRow() {
        getStyleClass().add("quote-row");
        words.getStyleClass().add("printing-words");
        getChildren().setAll(place, words, speaker);
    }

    /// @param chosen whether this is the printing that the others are held against
    void show(QuoteReuse printing, boolean chosen) {
        place.setText(place(printing, chosen));
        words.getChildren().setAll(texts(printing.diff()));
        if (getScene() != null) {
            words.applyCss(); // a list fills its rows while it lays them out, after styles
        }
        speaker.setText(speaker(printing));
        spoken =
                String.join(
                        ". ",
                        place.getText(),
                        printing.diff().parts().stream()
                                .map(PrintingRow::spoken)
                                .collect(Collectors.joining()),
                        speaker.getText());
    }

    /// All of it as one sentence, for screen readers.
    String spoken() {
        return spoken;
    }

    private static List<Text> texts(WordDiff changes) {
        var texts = new ArrayList<Text>();
        texts.add(text(Messages.of("printings.open"), "printing-kept"));
        for (Part part : changes.parts()) {
            switch (part.kind()) {
                case KEPT -> texts.add(text(part.text(), "printing-kept"));
                case ADDED -> texts.add(text(part.text(), "printing-added"));
                case OMITTED -> {
                    String before = part.text().startsWith(" ") ? " [" : "[";
                    String after = part.text().endsWith(" ") ? "] " : "]";
                    texts.add(text(before, "printing-mark"));
                    texts.add(text(leftOut(part), "printing-left-out"));
                    texts.add(text(after, "printing-mark"));
                }
            }
        }
        texts.add(text(Messages.of("printings.close"), "printing-kept"));
        return texts;
    }

    private static String leftOut(Part part) {
        return part.wordCount() > SHOWN
                ? Messages.of("printings.many-left-out", part.wordCount())
                : part.text().strip();
    }

    private static String spoken(Part part) {
        return switch (part.kind()) {
            case KEPT -> part.text();
            case ADDED -> Messages.of("printings.spoken-added", part.text());
            case OMITTED -> Messages.of("printings.spoken-left-out", leftOut(part));
        };
    }

    private static String speaker(QuoteReuse printing) {
        Speaker who = printing.hit().quote().speaker();
        if (who.isNobody()) {
            return Messages.of("quotes.nobody");
        }
        return printing.differentSpeaker()
                ? Messages.of("printings.other", who.name())
                : who.name();
    }

    private static String place(QuoteReuse printing, boolean chosen) {
        QuoteHit hit = printing.hit();
        var parts = new ArrayList<String>();
        parts.add(printing.earliest() ? Messages.of("printings.first") : "");
        parts.add(chosen ? Messages.of("printings.this") : "");
        parts.add(hit.date().day().map(DateFormats::full).orElse(Messages.of("quotes.undated")));
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
