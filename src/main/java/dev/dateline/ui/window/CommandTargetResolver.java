package dev.dateline.ui.window;

import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.article.navigation.OpenArticleModel.OpenArticle;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.search.ResultList;

import java.util.Optional;

/// Finds the target of a command from the focus and the selections of the window.
///
/// The selected row of a focused statement list or of the focused dossier comes first, then the
/// selected rows of the result list, then the open article. FX thread only.
final class CommandTargetResolver {
    private final MiddleColumn middle;
    private final ResultList results;
    private final ArticlePane articlePane;
    private final OpenArticleModel openArticle;

    CommandTargetResolver(
            MiddleColumn middle,
            ResultList results,
            ArticlePane articlePane,
            OpenArticleModel openArticle) {
        this.middle = middle;
        this.results = results;
        this.articlePane = articlePane;
        this.openArticle = openArticle;
    }

    /// Returns the current command target. A single selected row of the result list does not count
    /// if another article has been opened since.
    CommandTarget resolve() {
        return middle.selectedRow().orElseGet(this::selectedArticles);
    }

    private CommandTarget selectedArticles() {
        int count = results.selectedCount();
        return count == 0 || results.isOtherArticleOpen()
                ? new CommandTarget.None()
                : new CommandTarget.Articles(count, results::fetchSelected);
    }

    /// Returns whether a heading is selected in the focused list. Commands on rows do nothing then.
    boolean isHeadingSelected() {
        return middle.isHeadingSelected();
    }

    /// Returns the quotation to which a command applies.
    ///
    /// It is the selected quotation, or the current one of the reading pane if no statement or
    /// dossier item is selected.
    Optional<QuoteTarget> quote() {
        CommandTarget target = resolve();
        return switch (target) {
            case CommandTarget.Statement _, CommandTarget.DossierItem _ -> target.quoteTarget();
            case CommandTarget.Articles _, CommandTarget.None _ ->
                    openArticle()
                            .flatMap(article ->
                                    currentQuote().map(index -> QuoteTarget.of(article, index)));
        };
    }

    /// Returns the selected quotation, or the current quotation of the reading pane if none is
    /// selected.
    Optional<Quote> quotation() {
        return middle.selectedQuote()
                .map(QuoteHit::quote)
                .or(() ->
                        openArticle()
                                .flatMap(article -> currentQuote().map(article.quotes()::get)));
    }

    Optional<QuotedArticle> openArticle() {
        return Optional.ofNullable(openArticle.articleProperty().get()).map(OpenArticle::article);
    }

    private Optional<Integer> currentQuote() {
        return articlePane.targetQuote().stream().boxed().findFirst();
    }
}
