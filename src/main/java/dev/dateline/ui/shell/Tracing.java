package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;

import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.Supplier;

/// Follows the words of the quotation that is chosen through the archive.
final class Tracing {
    private final WindowModel model;
    private final MiddleColumn middle;
    private final Supplier<Optional<ChosenQuote>> chosen;

    /// @param chosen the quotation that commands mean
    Tracing(WindowModel model, MiddleColumn middle, Supplier<Optional<ChosenQuote>> chosen) {
        this.model = model;
        this.middle = middle;
        this.chosen = chosen;
    }

    /// Shows where else these words are printed.
    void trace() {
        Archive open = model.archive().archiveProperty().get();
        Optional<ChosenQuote> quote = chosen.get();
        if (open == null || quote.isEmpty()) {
            model.say(Messages.of("correct.choose"));
            return;
        }
        trace(open, quote.get().path(), quote.get().number());
    }

    /// @param number the quotation's place in the article at `path`
    void trace(Archive open, String path, int number) {
        model.jobs()
                .<QuotedArticle>start(
                        _ ->
                                open.article(path)
                                        .filter(a -> number < a.quotes().size())
                                        .orElseThrow(() -> new FileNotFoundException(path)),
                        article -> middle.pages().showPrintings(article, number),
                        cause -> model.notices().report(Messages.of("quotes.failed"), cause));
    }
}
