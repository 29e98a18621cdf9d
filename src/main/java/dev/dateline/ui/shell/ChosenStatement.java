package dev.dateline.ui.shell;

import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
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
/// focus, whatever is being read beside it, or else what is chosen in the reading pane. FX thread
/// only; files are read in jobs.
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
                        quote -> read(quote, it -> actions.cite(style.of(it, quote.number()))),
                        () -> window.article().copyWithCitation(style));
    }

    void link() {
        chosen().ifPresentOrElse(
                        quote -> read(quote, it -> actions.copyLink(it, quote.number())),
                        window.article()::copyLink);
    }

    /// Asks for a note on it.
    void remark() {
        chosen().ifPresentOrElse(
                        quote -> read(quote, it -> actions.remark(it, span(it, quote))),
                        window.article()::remark);
    }

    private static TextSpan span(QuotedArticle article, QuoteHit quote) {
        return article.quotes().get(quote.number()).span();
    }

    private Optional<QuoteHit> chosen() {
        return window.middle().chosenQuote();
    }

    private void read(QuoteHit quote, Consumer<QuotedArticle> use) {
        Optional.ofNullable(model.archive().archiveProperty().get())
                .ifPresent(archive -> read(archive, quote, use));
    }

    private void read(Archive archive, QuoteHit quote, Consumer<QuotedArticle> use) {
        model.jobs()
                .<QuotedArticle>start(
                        _ ->
                                archive.article(quote.path())
                                        .filter(a -> quote.number() < a.quotes().size())
                                        .orElseThrow(() -> new FileNotFoundException(quote.path())),
                        use,
                        cause -> model.notices().report(Messages.of("quotes.failed"), cause));
    }
}
