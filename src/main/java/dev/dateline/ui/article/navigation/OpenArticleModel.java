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

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The article being read.
public final class OpenArticleModel {
    /// An article with the places that the search hits; `reveal` is where to go.
    public record OpenArticle(QuotedArticle article, List<TextSpan> hits, ArticleAnchor anchor) {
        public OpenArticle {
            hits = List.copyOf(hits);
        }
    }

    /// Where an article is opened that no quotation of is asked for.
    public static final int NO_QUOTE = -1;

    private final LatestJob loadJob;
    private final LatestJob highlightJob;
    private final ErrorReporter errors;
    private final ReadOnlyObjectWrapper<@Nullable OpenArticle> current =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper inProgress = new ReadOnlyBooleanWrapper();

    public OpenArticleModel(JobRunner jobs, ErrorReporter errors) {
        loadJob = new LatestJob(jobs);
        highlightJob = new LatestJob(jobs);
        this.errors = errors;
    }

    /// Reads the article at `path`.
    ///
    /// @param query whose hits are to be shown in it
    /// @param spot where to go in it
    public void open(Archive archive, String path, String query, ArticleAnchor spot) {
        open(archive, path, query, spot, () -> reportMissing(archive, path));
    }

    /// Reads the article at `path` from its top, which nobody asked for: that it is not there is
    /// for `gone` to hear.
    public void restore(Archive archive, String path, String query, Runnable gone) {
        open(archive, path, query, new ArticleAnchor.Top(), gone);
    }

    private void open(
            Archive archive, String path, String query, ArticleAnchor spot, Runnable gone) {
        inProgress.set(true);
        loadJob.<Optional<OpenArticle>>start(
                _ -> read(archive, path, query, spot),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<Optional<OpenArticle>>(var found) ->
                                found.ifPresentOrElse(current::set, gone);
                        case JobState.Failed<Optional<OpenArticle>>(var cause) ->
                                errors.report(Messages.of("reading.failed", path), cause);
                        case JobState.Running<Optional<OpenArticle>> _ -> {}
                        case JobState.Cancelled<Optional<OpenArticle>> _ -> {}
                    }
                    inProgress.set(!state.isFinished());
                });
    }

    /// Marks the hits of another search in the article that is read.
    public void highlight(Archive archive, String query) {
        OpenArticle now = current.get();
        if (now == null) {
            return;
        }
        highlightJob.<List<TextSpan>>start(
                _ -> archive.matches(now.article(), query),
                state -> {
                    if (state instanceof JobState.Succeeded<List<TextSpan>>(var hits)
                            && now.equals(current.get())) {
                        current.set(new OpenArticle(now.article(), hits, new ArticleAnchor.Top()));
                    } else if (state instanceof JobState.Failed<List<TextSpan>>(var cause)) {
                        errors.report(Messages.of("reading.not-marked"), cause);
                    }
                });
    }

    public void close() {
        loadJob.cancel();
        highlightJob.cancel();
        inProgress.set(false);
        current.set(null);
    }

    private static Optional<OpenArticle> read(
            Archive archive, String path, String query, ArticleAnchor spot) throws IOException {
        Optional<QuotedArticle> article = archive.article(path);
        return article.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new OpenArticle(
                                article.get(), archive.matches(article.get(), query), spot));
    }

    private void reportMissing(Archive archive, String path) {
        String words = archive.asOf().isSet() ? "reading.hidden" : "reading.gone";
        errors.report(Messages.of(words, path), new java.io.FileNotFoundException(path));
    }

    /// Whether an article is on its way.
    public ReadOnlyBooleanProperty loadingProperty() {
        return inProgress.getReadOnlyProperty();
    }

    /// What is read, or null.
    public ReadOnlyObjectProperty<@Nullable OpenArticle> articleProperty() {
        return current.getReadOnlyProperty();
    }
}
