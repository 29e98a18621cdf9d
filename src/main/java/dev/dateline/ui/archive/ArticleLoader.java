package dev.dateline.ui.archive;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.fx.TaskRunner;

import java.io.FileNotFoundException;
import java.util.function.Consumer;

/// Loads the article of a list row in the background and delays typed keys until it is loaded. FX
/// thread only.
public final class ArticleLoader {
    private final ArchiveModel archive;
    private final TaskRunner tasks;

    public ArticleLoader(ArchiveModel archive, TaskRunner tasks) {
        this.archive = archive;
        this.tasks = tasks;
    }

    /// Loads the article of a dossier item from the open archive. Does nothing if no archive is
    /// open. A missing article or quotation is reported as a failure.
    ///
    /// @param onLoaded receives the article, on the FX thread
    public void load(Item item, Consumer<QuotedArticle> onLoaded) {
        archive.current()
                .ifPresent(open ->
                        tasks.<QuotedArticle>runHoldingKeys(
                                () ->
                                        open.article(item.path())
                                                .filter(article -> contains(article, item))
                                                .orElseThrow(() ->
                                                        new FileNotFoundException(item.path())),
                                onLoaded,
                                Messages.of("quotes.failed")));
    }

    private static boolean contains(QuotedArticle article, Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> true;
            case Item.QuoteItem(_, var number) -> number < article.quotes().size();
        };
    }
}
