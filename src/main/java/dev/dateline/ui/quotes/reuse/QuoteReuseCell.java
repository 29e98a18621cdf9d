package dev.dateline.ui.quotes.reuse;

import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.library.reuse.WordDiff;
import dev.dateline.library.reuse.WordDiff.Part;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Speaker;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.list.WrappingCell;
import dev.dateline.ui.quotes.QuoteActions;
import dev.dateline.ui.quotes.StatementArticle;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Shows a quote reuse and how its words differ from the quotation that it is compared with.
///
/// Added words are underlined; omitted words are struck through in brackets. A double click opens
/// the article.
final class QuoteReuseCell extends WrappingCell<QuoteReuse> {
    /// Maximum number of omitted words that are shown; of longer omissions, only the word count is
    /// shown.
    private static final int MAX_OMITTED_WORDS_SHOWN = 12;

    private final Predicate<QuoteReuse> isReference;
    private final Label origin = Nodes.label("", "quote-row-origin");
    private final TextFlow textFlow = new TextFlow();
    private final Label speaker = Nodes.label("", "quote-row-role");

    QuoteReuseCell(Predicate<QuoteReuse> isReference, QuoteActions actions) {
        this(isReference, actions, new VBox());
    }

    private QuoteReuseCell(Predicate<QuoteReuse> isReference, QuoteActions actions, VBox rows) {
        super(rows);
        this.isReference = isReference;
        getStyleClass().add("quote-cell");
        textFlow.getStyleClass().add("quote-reuse-text");
        rows.getStyleClass().add("quote-row");
        rows.getChildren().setAll(origin, textFlow, speaker);
        setOnDoubleClick(reuse -> actions.open(reuse.hit()));
    }

    @Override
    protected void show(QuoteReuse reuse) {
        origin.setText(
                StatementArticle.of(reuse.hit())
                        .metadata(
                                DateFormats::full,
                                reuse.earliest() ? Messages.of("quote-reuse.earliest") : "",
                                isReference.test(reuse)
                                        ? Messages.of("quote-reuse.reference")
                                        : ""));
        textFlow.getChildren().setAll(texts(reuse.diff()));
        if (getScene() != null) {
            textFlow.applyCss(); // lists fill cells during layout, after the CSS pass
        }
        speaker.setText(speakerText(reuse));
        String accessibleDiff =
                reuse.diff().parts().stream()
                        .map(QuoteReuseCell::accessibleText)
                        .collect(Collectors.joining());
        setAccessibleText(String.join(". ", origin.getText(), accessibleDiff, speaker.getText()));
    }

    private static List<Text> texts(WordDiff diff) {
        var texts = new ArrayList<Text>();
        texts.add(text(Messages.of("quote-reuse.opening-mark"), "quote-reuse-unchanged"));
        for (Part part : diff.parts()) {
            switch (part.kind()) {
                case KEPT -> texts.add(text(part.text(), "quote-reuse-unchanged"));
                case ADDED -> texts.add(text(part.text(), "quote-reuse-added"));
                case OMITTED -> {
                    String opening = part.text().startsWith(" ") ? " [" : "[";
                    String closing = part.text().endsWith(" ") ? "] " : "]";
                    texts.add(text(opening, "quote-reuse-bracket"));
                    texts.add(text(omittedText(part), "quote-reuse-omitted"));
                    texts.add(text(closing, "quote-reuse-bracket"));
                }
            }
        }
        texts.add(text(Messages.of("quote-reuse.closing-mark"), "quote-reuse-unchanged"));
        return texts;
    }

    private static Text text(String content, String styleClass) {
        var text = new Text(content);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static String omittedText(Part part) {
        return part.wordCount() > MAX_OMITTED_WORDS_SHOWN
                ? Messages.of("quote-reuse.omitted-words", part.wordCount())
                : part.text().strip();
    }

    private static String accessibleText(Part part) {
        return switch (part.kind()) {
            case KEPT -> part.text();
            case ADDED -> Messages.of("quote-reuse.accessible-added", part.text());
            case OMITTED -> Messages.of("quote-reuse.accessible-omitted", omittedText(part));
        };
    }

    private static String speakerText(QuoteReuse reuse) {
        Speaker speaker = reuse.hit().quote().speaker();
        if (speaker.isNobody()) {
            return Messages.of("quotes.no-speaker");
        }
        return reuse.differentSpeaker()
                ? Messages.of("quote-reuse.other-speaker", speaker.name())
                : speaker.name();
    }
}
