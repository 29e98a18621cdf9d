package dev.dateline.ui.quotes.reuse;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.fx.TaskRunner;
import dev.dateline.ui.fx.notice.StatusMessage;

import java.io.FileNotFoundException;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/// Shows which articles repeat a quotation. FX thread only.
public final class QuoteReuseCommand {
    private final ArchiveModel archive;
    private final TaskRunner tasks;
    private final StatusMessage status;
    private final ObjIntConsumer<QuotedArticle> show;

    /// @param show shows the reuses of the quotation with this index in an article
    public QuoteReuseCommand(
            ArchiveModel archive,
            TaskRunner tasks,
            StatusMessage status,
            ObjIntConsumer<QuotedArticle> show) {
        this.archive = archive;
        this.tasks = tasks;
        this.status = status;
        this.show = show;
    }

    /// Shows the reuses of a quotation, or a message if no quotation is selected.
    public void show(Optional<QuoteTarget> target) {
        Archive open = archive.archiveProperty().get();
        if (open == null || target.isEmpty()) {
            status.show(Messages.of("correct.no-quote-selected"));
            return;
        }
        String path = target.get().path();
        int index = target.get().number();
        tasks.<QuotedArticle>run(
                () ->
                        open.article(path)
                                .filter(article -> index < article.quotes().size())
                                .orElseThrow(() -> new FileNotFoundException(path)),
                article -> show.accept(article, index),
                Messages.of("quotes.failed"));
    }
}
