package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.job.Progress;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.ErrorReporter;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// People of a kind in what is searched, by how articles call them. FX thread only.
public final class PeoplePage implements Statements {
    private final PeopleKind kind;
    private final PeopleIndex index;
    private final ErrorReporter errors;
    private final LatestJob newest;
    private final Label summary = new Label();
    private final Hyperlink stop = new Hyperlink(Messages.of("people.stop"));
    private final Hyperlink sort = new Hyperlink(Messages.of("people.sort"));
    private final PeopleList list;
    private final BorderPane root = new BorderPane();
    private String query = "";
    private PeopleReport shown = PeopleReport.EMPTY;

    /// Whether what is asked for has never been looked through to the end.
    private boolean fresh = true;

    private boolean looking;

    /// Whether the reader had what was looked for last end early.
    private boolean enough;

    /// Whether the archive or the reader's corrections have changed while it looks.
    private boolean outdated;

    public PeoplePage(
            PeopleKind kind,
            PeopleIndex index,
            JobRunner jobs,
            ErrorReporter errors,
            QuoteActions actions) {
        this.kind = kind;
        this.index = index;
        this.errors = errors;
        newest = new LatestJob(jobs);
        list = new PeopleList(kind.title(), actions);
        var title = new Label(kind.title());
        title.getStyleClass().add("dl-heading");
        title.setWrapText(true);
        summary.getStyleClass().add("speaker-facts");
        summary.setWrapText(true);
        link(stop, this::stop);
        link(sort, this::sort);
        var head = new VBox(title, summary, stop, sort);
        head.getStyleClass().add("speaker-head");
        root.getStyleClass().add("speaker-page");
        root.getStylesheets().add(QuoteStyle.SHEET);
        root.setTop(head);
        root.setCenter(list);
    }

    private static void link(Hyperlink link, Runnable action) {
        link.getStyleClass().setAll("hyperlink", "dl-link");
        link.setOnAction(_ -> action.run());
        link.managedProperty().bind(link.visibleProperty());
        link.setVisible(false);
    }

    public Node node() {
        return root;
    }

    /// Shows those in what matches a query. The same one again is a [#refresh].
    public void show(String searched) {
        if (searched.equals(query)) {
            refresh();
            return;
        }
        query = searched;
        fresh = true;
        sort.setVisible(false);
        list.clear();
        look();
    }

    /// Shows those in what is searched now, which may be the same with other articles: that is
    /// looked through again unless the reader had enough of it.
    public void follow(String searched) {
        if (!enough || !searched.equals(query)) {
            show(searched);
        }
    }

    private void stop() {
        enough = true;
        outdated = false;
        newest.cancelRunning();
    }

    private void sort() {
        list.sort(shown);
        sort.setVisible(false);
        list.requestFocus();
    }

    /// Looks again; when what runs has ended, which would else never come to an end while an
    /// archive is being read.
    public void refresh() {
        if (looking) {
            outdated = true;
        } else {
            look();
        }
    }

    private void look() {
        looking = true;
        enough = false;
        outdated = false;
        String asked = query;
        var begun = new AtomicReference<>(PeopleReport.EMPTY);
        summary.setText(Messages.of("people.looking"));
        newest.<PeopleReport>start(
                job -> index.find(asked, job, begun::set),
                state -> {
                    switch (state) {
                        case JobState.Running<PeopleReport>(var progress) ->
                                show(progress, begun.getAndSet(PeopleReport.EMPTY));
                        case JobState.Succeeded<PeopleReport>(var report) -> show(report);
                        case JobState.Failed<PeopleReport>(var cause) -> fail(cause);
                        case JobState.Cancelled<PeopleReport> _ -> {}
                    }
                    stop.setVisible(!state.isFinished());
                    if (state.isFinished()) {
                        looking = false;
                        if (outdated) {
                            look();
                        }
                    }
                });
    }

    private void fail(Throwable cause) {
        summary.setText("");
        errors.report(Messages.of("quotes.failed"), cause);
    }

    /// Forgets what it looks for.
    public void leave() {
        newest.cancel();
        looking = false;
        outdated = false;
        stop.setVisible(false);
    }

    /// @param begun replaces nothing that was looked through to the end
    private void show(Progress progress, PeopleReport begun) {
        summary.setText(Messages.of("people.progress", progress.done(), progress.total()));
        if (fresh && begun.statementCount() > 0) {
            list.grow(begun);
        }
    }

    private void show(PeopleReport report) {
        fresh = false;
        shown = report;
        list.show(report);
        sort.setVisible(!list.isSorted(report));
        String counts = kind.counts(report);
        summary.setText(
                report.isComplete()
                        ? counts
                        : Messages.of("people.newest", counts, report.scanned(), report.total()));
    }

    @Override
    public Optional<QuoteHit> chosen() {
        return list.chosen().orElse(null) instanceof PersonStatement.Quotation(var hit)
                ? Optional.of(hit)
                : Optional.empty();
    }

    @Override
    public Optional<RowArticle> chosenArticle() {
        return list.chosen().map(RowArticle::of);
    }

    @Override
    public boolean isOnHeading() {
        return list.isOnHeading();
    }

    @Override
    public boolean move(int by) {
        return list.move(by);
    }

    /// Gives the list the focus.
    public void enter() {
        list.requestFocus();
    }
}
