package dev.dateline.ui.shell;

import dev.dateline.article.TextSpan;
import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.model.CitationStyle;
import dev.dateline.ui.shell.ReadingModel.Reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/// What collecting, citing, linking and noting mean: the quotation that is selected in a list that
/// has the focus, or the entry of the dossier, whatever is being read beside it, or else what is
/// chosen in the reading pane. FX thread only; files are read in jobs.
final class ChosenStatement {
    private final WindowModel model;
    private final MainWindow window;
    private final ArticleActions actions;
    private final ItemArticles articles;

    ChosenStatement(WindowModel model, MainWindow window, Desk desk) {
        this.model = model;
        this.window = window;
        actions = new ReadingActions(model, desk, () -> window);
        articles = new ItemArticles(model, window.keys());
    }

    void collect() {
        window.middle()
                .chosenToCollect()
                .ifPresentOrElse(model::collect, window.article()::collectQuote);
    }

    void cite(CitationStyle style) {
        use(
                (article, item) -> actions.copyCitation(cited(style, article, item)),
                () -> window.article().copyWithCitation(style));
    }

    void link() {
        use((article, item) -> actions.copyLink(article, number(item)), window.article()::copyLink);
    }

    /// Opens the page of who said it.
    void openSpeaker() {
        Optional<Speaker> who =
                window.middle()
                        .chosenQuote()
                        .map(QuoteHit::quote)
                        .or(this::current)
                        .map(Quote::speaker);
        if (who.isEmpty()) {
            model.say(Messages.of("correct.choose"));
        } else if (!who.get().isNamed()) {
            model.say(Messages.of("correct.no-name"));
        } else {
            window.showSpeaker(who.get().name());
        }
    }

    private Optional<Quote> current() {
        Reading now = model.reading().readingProperty().get();
        OptionalInt number = window.article().targetQuote();
        return now == null || number.isEmpty()
                ? Optional.empty()
                : Optional.of(now.article().quotes().get(number.getAsInt()));
    }

    /// Asks for a note on it.
    void remark() {
        use(
                (article, item) -> actions.writeNote(article, span(article, item)),
                window.article()::writeNote);
    }

    private void use(BiConsumer<QuotedArticle, Item> chosen, Runnable otherwise) {
        window.middle()
                .chosenItem()
                .ifPresentOrElse(
                        item -> articles.read(item, article -> chosen.accept(article, item)),
                        otherwise);
    }

    private static String cited(CitationStyle style, QuotedArticle article, Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> style.cite(article);
            case Item.QuoteItem(_, var number) -> style.cite(article, number);
        };
    }

    private static int number(Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> -1;
            case Item.QuoteItem(_, var number) -> number;
        };
    }

    private static TextSpan span(QuotedArticle article, Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> NoteTaking.WHOLE;
            case Item.QuoteItem(_, var number) -> article.quotes().get(number).span();
        };
    }
}
