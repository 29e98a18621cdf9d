package dev.dateline.ui.shell;

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
public final class ReadingModel {
    /// An article with the places that the search hits; `reveal` is where to go.
    public record Reading(QuotedArticle article, List<TextSpan> hits, Spot reveal) {
        public Reading {
            hits = List.copyOf(hits);
        }
    }

    /// Where an article is opened that no quotation of is asked for.
    public static final int TOP = -1;

    private final LatestJob loading;
    private final LatestJob marking;
    private final ErrorReporter errors;
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper coming = new ReadOnlyBooleanWrapper();

    public ReadingModel(JobRunner jobs, ErrorReporter errors) {
        loading = new LatestJob(jobs);
        marking = new LatestJob(jobs);
        this.errors = errors;
    }

    /// Reads the article at `path`.
    ///
    /// @param query whose hits are to be shown in it
    /// @param spot where to go in it
    public void open(Archive archive, String path, String query, Spot spot) {
        open(archive, path, query, spot, () -> miss(archive, path));
    }

    /// Reads the article at `path` from its top, which nobody asked for: that it is not there is
    /// for `gone` to hear.
    void openAgain(Archive archive, String path, String query, Runnable gone) {
        open(archive, path, query, new Spot.Top(), gone);
    }

    private void open(Archive archive, String path, String query, Spot spot, Runnable gone) {
        coming.set(true);
        loading.<Optional<Reading>>start(
                _ -> read(archive, path, query, spot),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<Optional<Reading>>(var found) ->
                                found.ifPresentOrElse(reading::set, gone);
                        case JobState.Failed<Optional<Reading>>(var cause) ->
                                errors.report(Messages.of("reading.failed", path), cause);
                        case JobState.Running<Optional<Reading>> _ -> {}
                        case JobState.Cancelled<Optional<Reading>> _ -> {}
                    }
                    coming.set(!state.isFinished());
                });
    }

    /// Marks the hits of another search in the article that is read.
    public void highlight(Archive archive, String query) {
        Reading now = reading.get();
        if (now == null) {
            return;
        }
        marking.<List<TextSpan>>start(
                _ -> archive.matches(now.article(), query),
                state -> {
                    if (state instanceof JobState.Succeeded<List<TextSpan>>(var hits)
                            && now.equals(reading.get())) {
                        reading.set(new Reading(now.article(), hits, new Spot.Top()));
                    } else if (state instanceof JobState.Failed<List<TextSpan>>(var cause)) {
                        errors.report(Messages.of("reading.not-marked"), cause);
                    }
                });
    }

    public void close() {
        loading.cancel();
        marking.cancel();
        coming.set(false);
        reading.set(null);
    }

    private static Optional<Reading> read(Archive archive, String path, String query, Spot spot)
            throws IOException {
        Optional<QuotedArticle> article = archive.article(path);
        return article.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reading(article.get(), archive.matches(article.get(), query), spot));
    }

    private void miss(Archive archive, String path) {
        String words = archive.asOf().isSet() ? "reading.hidden" : "reading.gone";
        errors.report(Messages.of(words, path), new java.io.FileNotFoundException(path));
    }

    /// Whether an article is on its way.
    ReadOnlyBooleanProperty loadingProperty() {
        return coming.getReadOnlyProperty();
    }

    /// What is read, or null.
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
