package dev.dateline.ui.quotes;

import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.fx.list.WrappingCell;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/// Shows a quotation on up to four lines with its speaker, date, source and headline.
///
/// A double click opens the article.
final class QuoteCell extends WrappingCell<LazyItem<QuoteHit>> {
    /// Confidence below which a row shows the confidence.
    private static final double SHOW_CONFIDENCE_BELOW = 0.8;

    private final boolean withSpeaker;
    private final Label text = Nodes.wrappedLabel("", "quote-row-text");
    private final Hyperlink name;
    private final Label role = Nodes.label("", "quote-row-role");
    private final HBox speakerRow;
    private final Label origin = Nodes.label("", "quote-row-origin");

    private QuoteCell(QuoteActions actions, boolean withSpeaker, VBox rows) {
        super(rows);
        this.withSpeaker = withSpeaker;
        name = Nodes.link("", () -> actions.openSpeaker(nameText()), "quote-row-name");
        name.setFocusTraversable(false);
        name.setMinWidth(USE_PREF_SIZE);
        speakerRow = new HBox(name, role);
        speakerRow.getStyleClass().add("quote-row-speaker");
        rows.getStyleClass().add("quote-row");
        rows.getChildren()
                .setAll(
                        withSpeaker
                                ? List.of(text, speakerRow, origin)
                                : List.of(origin, text, speakerRow));
        getStyleClass().add("quote-cell");
        setOnDoubleClick(item -> item.toOptional().ifPresent(actions::open));
    }

    /// Creates a cell that starts with the text and names the speaker.
    static QuoteCell withSpeaker(QuoteActions actions) {
        return new QuoteCell(actions, true, new VBox());
    }

    /// Creates a cell for a list of one speaker's quotations; it starts with the date.
    static QuoteCell withoutSpeaker(QuoteActions actions) {
        return new QuoteCell(actions, false, new VBox());
    }

    private String nameText() {
        return name.getText();
    }

    @Override
    protected void show(LazyItem<QuoteHit> item) {
        switch (item) {
            case LazyItem.Loaded<QuoteHit>(var hit) -> show(hit);
            case LazyItem.Loading<QuoteHit> _ -> showLoading();
        }
        setAccessibleText(
                String.join(". ", text.getText(), nameText(), role.getText(), origin.getText()));
    }

    private void show(QuoteHit hit) {
        Speaker speaker = hit.quote().speaker();
        text.setText(Messages.of("quotes.quoted-text", hit.quote().text()));
        name.setText(speaker.name());
        Nodes.setShown(name, withSpeaker && !speaker.isNobody());
        role.setText(speaker.isNobody() ? Messages.of("quotes.no-speaker") : speaker.role());
        Nodes.setShown(speakerRow, name.isManaged() || !role.getText().isEmpty());
        origin.setText(
                StatementArticle.of(hit)
                        .metadata(DateFormats::abbreviated, confidence(hit.quote())));
    }

    private void showLoading() {
        text.setText(Messages.of("quotes.loading"));
        name.setText("");
        Nodes.setShown(name, false);
        role.setText("");
        origin.setText("");
    }

    private static String confidence(Quote quote) {
        if (quote.isCorrected()) {
            return Messages.of("quotes.corrected");
        }
        return quote.confidence() < SHOW_CONFIDENCE_BELOW
                ? Messages.of("quotes.confidence", quote.confidence())
                : "";
    }
}
