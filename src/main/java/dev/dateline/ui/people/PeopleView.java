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
import dev.dateline.ui.fx.notice.ErrorReporter;
import dev.dateline.ui.quotes.QuoteActions;
import dev.dateline.ui.quotes.QuoteStylesheet;
import dev.dateline.ui.quotes.StatementArticle;
import dev.dateline.ui.quotes.StatementView;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// People of a kind in what is searched, by how articles call them. FX thread only.
public final class PeopleView implements StatementView {
    private final PeopleKind kind;
    private final OpenArchive archive;
    private final ErrorReporter errors;
    private final LatestJob newest;
    private final Label summary = new Label();
    private final Hyperlink stop = new Hyperlink(Messages.of("people.stop-search"));
    private final Hyperlink sort = new Hyperlink(Messages.of("people.sort-by-frequency"));
    private final PeopleList list;
    private final BorderPane root = new BorderPane();
    private String query = "";
    private PeopleReport report = PeopleReport.EMPTY;

    /// Whether what is asked for has never been looked through to the end.
    private boolean neverCompleted = true;

    private boolean running;

    /// Whether the reader had what was looked for last end early.
    private boolean stoppedByUser;

    /// Whether the archive or the reader's corrections have changed while it looks.
    private boolean outdated;

    public PeopleView(
            PeopleKind kind,
            OpenArchive archive,
            JobRunner jobs,
            ErrorReporter errors,
            QuoteActions actions) {
        this.kind = kind;
        this.archive = archive;
        this.errors = errors;
        newest = new LatestJob(jobs);
        list = new PeopleList(kind.title(), actions);
        var title = new Label(kind.title());
        title.getStyleClass().add("dl-heading");
        title.setWrapText(true);
        summary.getStyleClass().add("statements-summary");
        summary.setWrapText(true);
        initLink(stop, this::stop);
        initLink(sort, this::sort);
        var head = new VBox(title, summary, stop, sort);
        head.getStyleClass().add("statements-head");
        root.getStyleClass().add("statements-view");
        root.getStylesheets().add(QuoteStylesheet.URL);
        root.setTop(head);
        root.setCenter(list);
    }

    private static void initLink(Hyperlink link, Runnable action) {
        link.getStyleClass().setAll("hyperlink", "dl-link");
        link.setOnAction(_ -> action.run());
        link.managedProperty().bind(link.visibleProperty());
        link.setVisible(false);
    }

    @Override
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
        neverCompleted = true;
        sort.setVisible(false);
        list.clear();
        search();
    }

    /// Shows those in what is searched now, which may be the same with other articles: that is
    /// looked through again unless the reader had enough of it.
    @Override
    public void showSearch(String searched, String queryWithoutSpeaker) {
        if (!stoppedByUser || !searched.equals(query)) {
            show(searched);
        }
    }

    private void stop() {
        stoppedByUser = true;
        outdated = false;
        newest.cancelRunning();
    }

    private void sort() {
        list.sort(report);
        sort.setVisible(false);
        list.requestFocus();
    }

    /// Looks again; when what runs has ended, which would else never come to an end while an
    /// archive is being read.
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
        String asked = query;
        var begun = new AtomicReference<>(PeopleReport.EMPTY);
        summary.setText(Messages.of("people.searching"));
        newest.<PeopleReport>start(
                job -> kind.find(archive, asked, job, begun::set),
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
                        running = false;
                        if (outdated) {
                            search();
                        }
                    }
                });
    }

    private void fail(Throwable cause) {
        summary.setText("");
        errors.report(Messages.of("quotes.failed"), cause);
    }

    /// Forgets what it looks for.
    @Override
    public void leave() {
        newest.cancel();
        running = false;
        outdated = false;
        stop.setVisible(false);
    }

    /// @param begun replaces nothing that was looked through to the end
    private void show(Progress progress, PeopleReport begun) {
        summary.setText(Messages.of("people.progress", progress.done(), progress.total()));
        if (neverCompleted && begun.statementCount() > 0) {
            list.showPartial(begun);
        }
    }

    private void show(PeopleReport report) {
        neverCompleted = false;
        this.report = report;
        list.show(report);
        sort.setVisible(!list.isSorted(report));
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
    public boolean moveSelection(int by) {
        return list.moveSelection(by);
    }

    /// Gives the list the focus.
    @Override
    public void enter() {
        list.requestFocus();
    }
}
