package dev.dateline.ui.window;

import dev.dateline.article.TextSpan;
import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.quote.Speaker;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.model.CitationStyle;
import dev.dateline.ui.article.navigation.OpenArticleModel.OpenArticle;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/// What collecting, citing, linking and noting mean: the quotation that is selected in a list that
/// has the focus, or the entry of the dossier, whatever is being read beside it, or else what is
/// chosen in the reading pane. FX thread only; files are read in jobs.
final class StatementCommands {
    private final WindowModel model;
    private final MainWindow window;
    private final ArticleActions actions;
    private final ArticleLoader articleLoader;

    StatementCommands(WindowModel model, MainWindow window, DesktopServices desk) {
        this.model = model;
        this.window = window;
        actions = new WindowArticleActions(model, desk, () -> window);
        articleLoader = new ArticleLoader(model, window.typeahead());
    }

    void collect() {
        window.middle()
                .selectedForDossier()
                .ifPresentOrElse(model::addToDossier, window.article()::collectQuote);
    }

    void cite(CitationStyle style) {
        withTarget(
                (article, item) -> actions.copyCitation(citation(style, article, item)),
                () -> window.article().copyWithCitation(style));
    }

    void link() {
        withTarget(
                (article, item) -> actions.copyLink(article, quoteIndex(item)),
                window.article()::copyLink);
    }

    /// Opens the page of who said it.
    void openSpeaker() {
        Optional<Speaker> who =
                window.middle()
                        .selectedQuote()
                        .map(QuoteHit::quote)
                        .or(this::currentQuote)
                        .map(Quote::speaker);
        if (who.isEmpty()) {
            model.announce(Messages.of("correct.no-quote-selected"));
        } else if (!who.get().isNamed()) {
            model.announce(Messages.of("correct.no-name"));
        } else {
            window.showSpeaker(who.get().name());
        }
    }

    private Optional<Quote> currentQuote() {
        OpenArticle now = model.openArticleModel().articleProperty().get();
        OptionalInt number = window.article().targetQuote();
        return now == null || number.isEmpty()
                ? Optional.empty()
                : Optional.of(now.article().quotes().get(number.getAsInt()));
    }

    /// Asks for a note on it.
    void addNote() {
        withTarget(
                (article, item) -> actions.writeNote(article, span(article, item)),
                window.article()::writeNote);
    }

    private void withTarget(BiConsumer<QuotedArticle, Item> chosen, Runnable otherwise) {
        window.middle()
                .selectedItem()
                .ifPresentOrElse(
                        item -> articleLoader.load(item, article -> chosen.accept(article, item)),
                        otherwise);
    }

    private static String citation(CitationStyle style, QuotedArticle article, Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> style.cite(article);
            case Item.QuoteItem(_, var number) -> style.cite(article, number);
        };
    }

    private static int quoteIndex(Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> -1;
            case Item.QuoteItem(_, var number) -> number;
        };
    }

    private static TextSpan span(QuotedArticle article, Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> NoteEditor.WHOLE_ARTICLE;
            case Item.QuoteItem(_, var number) -> article.quotes().get(number).span();
        };
    }
}
