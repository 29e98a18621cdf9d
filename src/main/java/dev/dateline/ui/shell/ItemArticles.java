package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.library.Selection.Item;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;

import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the article of a row of a list, in a job. FX thread only.
final class ItemArticles {
    private final WindowModel model;

    ItemArticles(WindowModel model) {
        this.model = model;
    }

    /// Says so where it is not there any more, or has no such quotation.
    ///
    /// @param use is given the article, on the FX thread
    void read(Item item, Consumer<QuotedArticle> use) {
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
