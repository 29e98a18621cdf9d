package dev.dateline.ui.shell;

import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
import dev.dateline.library.Selection.Item;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.article.CitationStyle;
import dev.dateline.ui.dossier.Collected;

import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.Consumer;

/// What collecting, citing and noting mean: the quotation that is selected in a list that has the
/// focus, for a note also the entry of the dossier, whatever is being read beside it, or else what
/// is chosen in the reading pane. FX thread only; files are read in jobs.
final class ChosenStatement {
    private final WindowModel model;
    private final MainWindow window;
    private final ArticleActions actions;

    ChosenStatement(WindowModel model, MainWindow window, Desk desk) {
        this.model = model;
        this.window = window;
        actions = new ReadingActions(model, desk, () -> window);
    }

    void collect() {
        chosen().ifPresentOrElse(
                        quote -> model.collect(Collected.of(quote)),
                        window.article()::collectQuote);
    }

    void cite(CitationStyle style) {
        chosen().ifPresentOrElse(
                        quote ->
                                read(item(quote), it -> actions.cite(style.of(it, quote.number()))),
                        () -> window.article().copyWithCitation(style));
    }

    void link() {
        chosen().ifPresentOrElse(
                        quote -> read(item(quote), it -> actions.copyLink(it, quote.number())),
                        window.article()::copyLink);
    }

    /// Asks for a note on it.
    void remark() {
        chosen().<Item>map(ChosenStatement::item)
                .or(window.dossier()::chosen)
                .ifPresentOrElse(
                        item -> read(item, it -> actions.remark(it, span(it, item))),
                        window.article()::remark);
    }

    private static Item item(QuoteHit quote) {
        return new Item.OfQuote(quote.path(), quote.number());
    }

    private static TextSpan span(QuotedArticle article, Item item) {
        return switch (item) {
            case Item.OfArticle _ -> NoteTaking.WHOLE;
            case Item.OfQuote(_, var number) -> article.quotes().get(number).span();
        };
    }

    private Optional<QuoteHit> chosen() {
        return window.middle().chosenQuote();
    }

    private void read(Item item, Consumer<QuotedArticle> use) {
        Optional.ofNullable(model.archive().archiveProperty().get())
                .ifPresent(archive -> read(archive, item, use));
    }

    private void read(Archive archive, Item item, Consumer<QuotedArticle> use) {
        model.jobs()
                .<QuotedArticle>start(
                        _ ->
                                archive.article(item.path())
                                        .filter(article -> holds(article, item))
                                        .orElseThrow(() -> new FileNotFoundException(item.path())),
                        use,
                        cause -> model.notices().report(Messages.of("quotes.failed"), cause));
    }

    private static boolean holds(QuotedArticle article, Item item) {
        return switch (item) {
            case Item.OfArticle _ -> true;
            case Item.OfQuote(_, var number) -> number < article.quotes().size();
        };
    }
}
