package dev.dateline.ui.shell;

import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.quotes.QuoteActions;

import java.util.function.Consumer;

/// What lists of quotations ask for, done by the rest of the window.
final class StatementActions implements QuoteActions {
    private final WindowModel model;
    private final Consumer<String> speaker;

    /// Wired to the models.
    ///
    /// @param speaker opens the page of a speaker
    StatementActions(WindowModel model, Consumer<String> speaker) {
        this.model = model;
        this.speaker = speaker;
    }

    @Override
    public void open(QuoteHit quote) {
        model.route().read(quote.path(), quote.quoteIndex());
    }

    @Override
    public void open(PersonStatement saying) {
        switch (saying) {
            case PersonStatement.Quotation(var quote) -> open(quote);
            case PersonStatement.Sentence told ->
                    model.route().read(told.path(), new Spot.Words(told.span()));
        }
    }

    @Override
    public void openSpeaker(String name) {
        speaker.accept(name);
    }
}
