package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.fx.key.KeystrokeBuffer;

import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the article of a row of a list, in a job. FX thread only.
final class ItemArticles {
    private final WindowModel model;
    private final KeystrokeBuffer keys;

    /// @param keys has what is typed wait for the article
    ItemArticles(WindowModel model, KeystrokeBuffer keys) {
        this.model = model;
        this.keys = keys;
    }

    /// Says so where it is not there any more, or has no such quotation.
    ///
    /// @param use is given the article, on the FX thread
    void read(Item item, Consumer<QuotedArticle> use) {
        Optional.ofNullable(model.archive().archiveProperty().get())
                .ifPresent(archive -> read(archive, item, use));
    }

    private void read(Archive archive, Item item, Consumer<QuotedArticle> use) {
        Runnable there = keys.hold();
        model.jobs()
                .<QuotedArticle>start(
                        _ ->
                                archive.article(item.path())
                                        .filter(article -> holds(article, item))
                                        .orElseThrow(() -> new FileNotFoundException(item.path())),
                        article -> {
                            use.accept(article);
                            there.run();
                        },
                        cause -> {
                            model.notices().report(Messages.of("quotes.failed"), cause);
                            there.run();
                        });
    }

    private static boolean holds(QuotedArticle article, Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> true;
            case Item.QuoteItem(_, var number) -> number < article.quotes().size();
        };
    }
}
