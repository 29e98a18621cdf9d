package dev.dateline.ui.people;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.job.Progress;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.notice.ErrorReporter;
import dev.dateline.ui.quotes.QuoteActions;
import dev.dateline.ui.quotes.StatementArticle;
import dev.dateline.ui.quotes.StatementPane;
import dev.dateline.ui.quotes.StatementView;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Lists the unnamed sources or the unquoted people of the articles that match a query. FX thread
/// only.
public final class PeopleView implements StatementView {
    private final PeopleKind kind;
    private final OpenArchive archive;
    private final ErrorReporter errors;
    private final LatestJob searchJob;
    private final Label summary = Nodes.wrappedLabel("", "statements-summary");
    private final Hyperlink stopLink = hiddenLink("people.stop-search", this::stop);
    private final Hyperlink sortLink = hiddenLink("people.sort-by-frequency", this::sort);
    private final PeopleList list;
    private final StatementPane root;
    private String query = "";
    private PeopleReport report = PeopleReport.EMPTY;

    /// Whether no search of the current query has been completed yet.
    private boolean neverCompleted = true;

    private boolean running;

    /// Whether the user has stopped the last search.
    private boolean stoppedByUser;

    /// Whether a refresh was requested during the running search.
    private boolean outdated;

    /// Creates a view without a query.
    public PeopleView(
            PeopleKind kind,
            OpenArchive archive,
            JobRunner jobs,
            ErrorReporter errors,
            QuoteActions actions) {
        this.kind = kind;
        this.archive = archive;
        this.errors = errors;
        searchJob = new LatestJob(jobs);
        list = new PeopleList(kind.title(), actions);
        root =
                StatementPane.of(
                        list,
                        Nodes.wrappedLabel(kind.title(), "dl-heading"),
                        summary,
                        stopLink,
                        sortLink);
    }

    private static Hyperlink hiddenLink(String key, Runnable action) {
        Hyperlink link = Nodes.link(Messages.of(key), action);
        Nodes.setShown(link, false);
        return link;
    }

    @Override
    public Node node() {
        return root;
    }

    /// Finds the people in the articles that match a query. The same query again is a [#refresh].
    public void show(String newQuery) {
        if (newQuery.equals(query)) {
            refresh();
            return;
        }
        query = newQuery;
        neverCompleted = true;
        Nodes.setShown(sortLink, false);
        list.clear();
        search();
    }

    /// Searches again after the result of the window's query has changed.
    ///
    /// Does nothing if the user has stopped the last search of the same query.
    @Override
    public void showSearch(String newQuery, String queryWithoutSpeaker) {
        if (!stoppedByUser || !newQuery.equals(query)) {
            show(newQuery);
        }
    }

    private void stop() {
        stoppedByUser = true;
        outdated = false;
        searchJob.cancelRunning();
    }

    private void sort() {
        list.sort(report);
        Nodes.setShown(sortLink, false);
        list.requestFocus();
    }

    /// Searches again; if a search is running, waits until it has ended.
    ///
    /// A running search is not cancelled: it would never end while the archive is being refreshed.
    @Override
    public void refresh() {
        if (running) {
            outdated = true;
        } else {
            search();
        }
    }

    private void search() {
        running = true;
        stoppedByUser = false;
        outdated = false;
        String searched = query;
        var partial = new AtomicReference<>(PeopleReport.EMPTY);
        summary.setText(Messages.of("people.searching"));
        searchJob.<PeopleReport>start(
                job -> kind.find(archive, searched, job, partial::set),
                state -> {
                    if (state instanceof JobState.Running<PeopleReport>(var progress)) {
                        showPartial(progress, partial.getAndSet(PeopleReport.EMPTY));
                    }
                    state.handleEnd(this::show, this::reportFailure);
                    Nodes.setShown(stopLink, !state.isFinished());
                    if (state.isFinished()) {
                        running = false;
                        if (outdated) {
                            search();
                        }
                    }
                });
    }

    private void reportFailure(Throwable cause) {
        summary.setText("");
        errors.report(Messages.of("quotes.failed"), cause);
    }

    @Override
    public void leave() {
        searchJob.cancel();
        running = false;
        outdated = false;
        Nodes.setShown(stopLink, false);
    }

    /// Shows the progress and the partial report of a running search. A complete report that is
    /// already shown stays.
    private void showPartial(Progress progress, PeopleReport partial) {
        summary.setText(Messages.of("people.progress", progress.done(), progress.total()));
        if (neverCompleted && partial.statementCount() > 0) {
            list.showPartial(partial);
        }
    }

    private void show(PeopleReport newReport) {
        neverCompleted = false;
        report = newReport;
        list.show(report);
        Nodes.setShown(sortLink, !list.isSorted(report));
        String counts = kind.formatCounts(report);
        summary.setText(
                report.isComplete()
                        ? counts
                        : Messages.of("people.partial", counts, report.scanned(), report.total()));
    }

    @Override
    public Optional<QuoteHit> selectedQuote() {
        return list.selectedStatement().orElse(null) instanceof PersonStatement.Quotation(var hit)
                ? Optional.of(hit)
                : Optional.empty();
    }

    @Override
    public Optional<StatementArticle> selectedArticle() {
        return list.selectedStatement().map(StatementArticle::of);
    }

    @Override
    public boolean isHeadingSelected() {
        return list.isHeadingSelected();
    }

    @Override
    public boolean moveSelection(int rows) {
        return list.moveSelection(rows);
    }

    @Override
    public void enter() {
        list.requestFocus();
    }
}
