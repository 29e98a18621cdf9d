package dev.dateline.ui.shell;

import dev.dateline.library.PeopleLine;
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
        model.route().read(quote.path(), quote.number());
    }

    @Override
    public void open(PeopleLine saying) {
        switch (saying) {
            case PeopleLine.Quoted(var quote) -> open(quote);
            case PeopleLine.Told told ->
                    model.route().read(told.path(), new Spot.Words(told.span()));
        }
    }

    @Override
    public void openSpeaker(String name) {
        speaker.accept(name);
    }
}
