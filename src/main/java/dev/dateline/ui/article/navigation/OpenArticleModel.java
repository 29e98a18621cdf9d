package dev.dateline.ui.article.navigation;

import dev.dateline.article.TextSpan;
import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.library.Archive;
import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The article that is open in the reading pane. Articles are loaded in the background.
public final class OpenArticleModel {
    /// An article with the matches of the query, and the position to open it at.
    public record OpenArticle(QuotedArticle article, List<TextSpan> hits, ArticleAnchor anchor) {
        public OpenArticle {
            hits = List.copyOf(hits);
        }
    }

    /// Quotation number that means to open an article at its top instead of at a quotation.
    public static final int NO_QUOTE = -1;

    private final LatestJob loadJob;
    private final LatestJob highlightJob;
    private final ErrorReporter errors;
    private final ReadOnlyObjectWrapper<@Nullable OpenArticle> current =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();

    public OpenArticleModel(JobRunner jobs, ErrorReporter errors) {
        loadJob = new LatestJob(jobs);
        highlightJob = new LatestJob(jobs);
        this.errors = errors;
    }

    /// Opens the article at `path`; reports an error if it does not exist.
    ///
    /// @param query the query whose matches are highlighted
    public void open(Archive archive, String path, String query, ArticleAnchor anchor) {
        open(archive, path, query, anchor, () -> reportMissing(archive, path));
    }

    /// Opens the article at `path` at its top; runs `onMissing` if it does not exist.
    public void restore(Archive archive, String path, String query, Runnable onMissing) {
        open(archive, path, query, new ArticleAnchor.Top(), onMissing);
    }

    private void open(
            Archive archive, String path, String query, ArticleAnchor anchor, Runnable onMissing) {
        loading.set(true);
        loadJob.<Optional<OpenArticle>>start(
                _ -> read(archive, path, query, anchor),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<Optional<OpenArticle>>(var found) ->
                                found.ifPresentOrElse(current::set, onMissing);
                        case JobState.Failed<Optional<OpenArticle>>(var cause) ->
                                errors.report(Messages.of("reading.failed", path), cause);
                        case JobState.Running<Optional<OpenArticle>> _,
                                JobState.Cancelled<Optional<OpenArticle>> _ -> {}
                    }
                    loading.set(!state.isFinished());
                });
    }

    /// Highlights the matches of another query in the open article.
    public void highlight(Archive archive, String query) {
        OpenArticle open = current.get();
        if (open == null) {
            return;
        }
        highlightJob.<List<TextSpan>>start(
                _ -> archive.matches(open.article(), query),
                state -> {
                    if (state instanceof JobState.Succeeded<List<TextSpan>>(var hits)
                            && open.equals(current.get())) {
                        current.set(new OpenArticle(open.article(), hits, new ArticleAnchor.Top()));
                    } else if (state instanceof JobState.Failed<List<TextSpan>>(var cause)) {
                        errors.report(Messages.of("reading.not-marked"), cause);
                    }
                });
    }

    /// Closes the article and cancels loading another one.
    public void close() {
        loadJob.cancel();
        highlightJob.cancel();
        loading.set(false);
        current.set(null);
    }

    private static Optional<OpenArticle> read(
            Archive archive, String path, String query, ArticleAnchor anchor) throws IOException {
        Optional<QuotedArticle> article = archive.article(path);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        List<TextSpan> hits = archive.matches(article.get(), query);
        return Optional.of(new OpenArticle(article.get(), hits, anchor));
    }

    private void reportMissing(Archive archive, String path) {
        String key = archive.asOf().isSet() ? "reading.hidden" : "reading.gone";
        errors.report(Messages.of(key, path), new FileNotFoundException(path));
    }

    /// Whether an article is being loaded.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// The open article, or null.
    public ReadOnlyObjectProperty<@Nullable OpenArticle> articleProperty() {
        return current.getReadOnlyProperty();
    }
}
