package dev.dateline.ui.window;

import dev.dateline.library.Archive;
import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.fx.key.KeystrokeBuffer;

import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the article of a row of a list, in a job. FX thread only.
final class ArticleLoader {
    private final WindowModel model;
    private final KeystrokeBuffer keys;

    /// @param keys has what is typed wait for the article
    ArticleLoader(WindowModel model, KeystrokeBuffer keys) {
        this.model = model;
        this.keys = keys;
    }

    /// Says so where it is not there any more, or has no such quotation.
    ///
    /// @param use is given the article, on the FX thread
    void load(Item item, Consumer<QuotedArticle> use) {
        Optional.ofNullable(model.archive().archiveProperty().get())
                .ifPresent(archive -> load(archive, item, use));
    }

    private void load(Archive archive, Item item, Consumer<QuotedArticle> use) {
        Runnable there = keys.hold();
        model.jobs()
                .<QuotedArticle>start(
                        _ ->
                                archive.article(item.path())
                                        .filter(article -> contains(article, item))
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

    private static boolean contains(QuotedArticle article, Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> true;
            case Item.QuoteItem(_, var number) -> number < article.quotes().size();
        };
    }
}
