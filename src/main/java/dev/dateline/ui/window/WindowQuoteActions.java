package dev.dateline.ui.window;

import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.article.navigation.ArticleAnchor;
import dev.dateline.ui.article.navigation.ArticleNavigator;
import dev.dateline.ui.quotes.QuoteActions;

import java.util.function.Consumer;

/// Carries out the actions of statement lists that involve other components of the window.
///
/// @param showSpeaker shows the view of a speaker
record WindowQuoteActions(ArticleNavigator navigator, Consumer<String> showSpeaker)
        implements QuoteActions {
    @Override
    public void open(QuoteHit quote) {
        navigator.openArticle(quote.path(), quote.quoteIndex());
    }

    @Override
    public void open(PersonStatement saying) {
        switch (saying) {
            case PersonStatement.Quotation(var quote) -> open(quote);
            case PersonStatement.Sentence told ->
                    navigator.openArticle(told.path(), new ArticleAnchor.Passage(told.span()));
        }
    }

    @Override
    public void openSpeaker(String name) {
        showSpeaker.accept(name);
    }
}
