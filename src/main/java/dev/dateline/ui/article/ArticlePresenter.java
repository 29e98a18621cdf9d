package dev.dateline.ui.article;

import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Speaker;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.model.DisplayedArticle;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.MarkType;

import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Brings what the [ArticleModel] says to the screen: the text, its marks, and in the bar and the
/// list of quotations how far one is.
final class ArticlePresenter {
    /// The headline is no more than the first words of the text, and is set more quietly.
    private static final PseudoClass LEDE = PseudoClass.getPseudoClass("lede");

    private final ArticleModel model;
    private final ArticleTextPane view;
    private final ArticleNotesController notesController;
    private final QuoteCardController quoteCards;
    private final ReadingPositionBar positionBar;
    private final ArticleQuoteList quotes;
    private final Consumer<String> openSpeaker;

    ArticlePresenter(
            ArticleModel model,
            ArticleTextPane view,
            ArticleNotesController remarks,
            QuoteCardController hovered,
            ReadingPositionBar bar,
            ArticleQuoteList quotes,
            Consumer<String> openSpeaker) {
        this.model = model;
        this.view = view;
        this.notesController = remarks;
        this.quoteCards = hovered;
        this.positionBar = bar;
        this.quotes = quotes;
        this.openSpeaker = openSpeaker;
        model.currentHitProperty().addListener((_, _, _) -> showPosition());
        model.currentQuoteProperty().addListener((_, _, _) -> showPosition());
        model.selection().spanProperty().addListener((_, _, span) -> showSelection(span));
    }

    /// Shows another page, or the same one with other hits, which leaves it where it is.
    void show(Optional<DisplayedArticle> before, Optional<DisplayedArticle> now) {
        now.ifPresent(page -> {
            if (page.hasSameQuotes(before)) {
                view.mark(MarkType.HIT, page.hits());
            } else if (page.hasSameText(before)) {
                view.showKeepingPosition(() -> show(page));
            } else {
                show(page);
            }
            showPosition();
        });
    }

    private void show(DisplayedArticle page) {
        var origin = page.quotedArticle().article().headline().origin();
        view.pseudoClassStateChanged(LEDE, origin == Headline.Origin.LEDE);
        var header = new ArticleHeader(page, openSpeaker);
        notesController.show(DisplayedNotes.NONE);
        view.show(
                page.text(),
                header.aboveHeadline(),
                new VBox(header.belowHeadline(), notesController.node()));
        view.mark(MarkType.QUOTE, page.tintedSpans());
        view.mark(MarkType.HIT, page.hits());
        quotes.show(page.quotedArticle().quotes());
        quoteCards.hide();
    }

    private void showPosition() {
        model.displayedArticle()
                .ifPresent(page -> {
                    int quote = model.currentQuoteProperty().get();
                    int hit = model.currentHitProperty().get();
                    view.mark(MarkType.CURRENT_QUOTE, spanAt(page.tintedSpans(), quote));
                    view.mark(MarkType.CURRENT_HIT, spanAt(page.hits(), hit));
                    positionBar.show(page, quote, hit, speaker(page, quote));
                    quotes.selectQuote(quote);
                });
    }

    private static List<TextSpan> spanAt(List<TextSpan> spans, int index) {
        return index == ArticleModel.NONE ? List.of() : List.of(spans.get(index));
    }

    private static Speaker speaker(DisplayedArticle page, int quote) {
        return quote == ArticleModel.NONE ? Speaker.NOBODY : page.quote(quote).speaker();
    }

    private void showSelection(TextSpan span) {
        view.mark(MarkType.SELECTION, span.length() == 0 ? List.of() : List.of(span));
    }
}
