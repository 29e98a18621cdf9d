package dev.dateline.ui.article;

import dev.dateline.article.Headline;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Speaker;

import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Brings what the [ArticleModel] says to the screen: the text, its marks, and in the bar and the
/// list of quotations how far one is.
final class ShownPage {
    /// The headline is no more than the first words of the text, and is set more quietly.
    private static final PseudoClass LEDE = PseudoClass.getPseudoClass("lede");

    private final ArticleModel model;
    private final ArticleView view;
    private final Remarks remarks;
    private final HoveredQuote hovered;
    private final ReadingBar bar;
    private final QuotePanel quotes;
    private final Consumer<String> openSpeaker;

    ShownPage(
            ArticleModel model,
            ArticleView view,
            Remarks remarks,
            HoveredQuote hovered,
            ReadingBar bar,
            QuotePanel quotes,
            Consumer<String> openSpeaker) {
        this.model = model;
        this.view = view;
        this.remarks = remarks;
        this.hovered = hovered;
        this.bar = bar;
        this.quotes = quotes;
        this.openSpeaker = openSpeaker;
        model.currentHitProperty().addListener((_, _, _) -> showPlace());
        model.currentQuoteProperty().addListener((_, _, _) -> showPlace());
        model.selection().spanProperty().addListener((_, _, span) -> showSelection(span));
    }

    /// Shows another page, or the same one with other hits, which leaves it where it is.
    void show(Optional<ArticlePage> before, Optional<ArticlePage> now) {
        now.ifPresent(page -> {
            if (page.isQuotedAs(before)) {
                view.mark(Mark.HIT, page.hits());
            } else if (page.isSameTextAs(before)) {
                view.keepingPlace(() -> show(page));
            } else {
                show(page);
            }
            showPlace();
        });
    }

    private void show(ArticlePage page) {
        var origin = page.quoted().article().headline().origin();
        view.pseudoClassStateChanged(LEDE, origin == Headline.Origin.LEDE);
        var header = new ArticleHeader(page, openSpeaker);
        remarks.show(ReaderNotes.NONE);
        view.show(page.text(), header.above(), new VBox(header.below(), remarks.node()));
        view.mark(Mark.QUOTE, page.tints());
        view.mark(Mark.HIT, page.hits());
        quotes.show(page.quoted().quotes());
        hovered.hide();
    }

    private void showPlace() {
        model.page()
                .ifPresent(page -> {
                    int quote = model.currentQuoteProperty().get();
                    int hit = model.currentHitProperty().get();
                    view.mark(Mark.CURRENT_QUOTE, only(page.tints(), quote));
                    view.mark(Mark.CURRENT_HIT, only(page.hits(), hit));
                    bar.show(page, quote, hit, speaker(page, quote));
                    quotes.follow(quote);
                });
    }

    private static List<TextSpan> only(List<TextSpan> spans, int index) {
        return index == ArticleModel.NONE ? List.of() : List.of(spans.get(index));
    }

    private static Speaker speaker(ArticlePage page, int quote) {
        return quote == ArticleModel.NONE ? Speaker.NOBODY : page.quote(quote).speaker();
    }

    private void showSelection(TextSpan span) {
        view.mark(Mark.SELECTION, span.length() == 0 ? List.of() : List.of(span));
    }
}
