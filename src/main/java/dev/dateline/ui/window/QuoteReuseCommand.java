package dev.dateline.ui.window;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.command.QuoteTarget;

import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.Supplier;

/// Follows the words of the quotation that is chosen through the archive.
public final class QuoteReuseCommand {
    private final WindowModel model;
    private final MiddleColumn middle;
    private final Supplier<Optional<QuoteTarget>> target;

    /// @param chosen the quotation that commands mean
    QuoteReuseCommand(
            WindowModel model, MiddleColumn middle, Supplier<Optional<QuoteTarget>> chosen) {
        this.model = model;
        this.middle = middle;
        this.target = chosen;
    }

    /// Shows where else these words are printed.
    void show() {
        Archive open = model.archive().archiveProperty().get();
        Optional<QuoteTarget> quote = target.get();
        if (open == null || quote.isEmpty()) {
            model.announce(Messages.of("correct.no-quote-selected"));
            return;
        }
        show(open, quote.get().path(), quote.get().number());
    }

    /// @param number the quotation's place in the article at `path`
    public void show(Archive open, String path, int number) {
        model.jobs()
                .<QuotedArticle>start(
                        _ ->
                                open.article(path)
                                        .filter(a -> number < a.quotes().size())
                                        .orElseThrow(() -> new FileNotFoundException(path)),
                        article -> middle.views().showReuse(article, number),
                        cause -> model.notices().report(Messages.of("quotes.failed"), cause));
    }
}
