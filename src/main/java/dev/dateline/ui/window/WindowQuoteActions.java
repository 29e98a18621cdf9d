package dev.dateline.ui.window;

import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.article.navigation.ArticleAnchor;
import dev.dateline.ui.quotes.QuoteActions;

import java.util.function.Consumer;

/// What lists of quotations ask for, done by the rest of the window.
final class WindowQuoteActions implements QuoteActions {
    private final WindowModel model;
    private final Consumer<String> openSpeakerView;

    /// Wired to the models.
    ///
    /// @param speaker opens the page of a speaker
    WindowQuoteActions(WindowModel model, Consumer<String> speaker) {
        this.model = model;
        this.openSpeakerView = speaker;
    }

    @Override
    public void open(QuoteHit quote) {
        model.navigator().openArticle(quote.path(), quote.quoteIndex());
    }

    @Override
    public void open(PersonStatement saying) {
        switch (saying) {
            case PersonStatement.Quotation(var quote) -> open(quote);
            case PersonStatement.Sentence told ->
                    model.navigator()
                            .openArticle(told.path(), new ArticleAnchor.Passage(told.span()));
        }
    }

    @Override
    public void openSpeaker(String name) {
        openSpeakerView.accept(name);
    }
}
