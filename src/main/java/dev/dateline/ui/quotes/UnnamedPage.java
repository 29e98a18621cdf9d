package dev.dateline.ui.quotes;

import dev.dateline.library.UnnamedReport;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.Keys;
import dev.dateline.work.JobRunner;
import dev.dateline.work.JobState;
import dev.dateline.work.NewestJob;
import dev.dateline.work.Progress;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// Who speaks without a name in what is searched, by how articles call them. FX thread only.
public final class UnnamedPage implements Statements {
    private final UnnamedIndex index;
    private final ErrorReporter errors;
    private final QuoteActions actions;
    private final NewestJob newest;
    private final UnnamedRows rows = new UnnamedRows();
    private final Label summary = new Label();
    private final Hyperlink stop = new Hyperlink(Messages.of("unnamed.stop"));
    private final ListView<UnnamedRow> list = new ListView<>(rows.all());
    private final BorderPane root = new BorderPane();
    private String query = "";

    /// Whether nothing has been shown yet of what is asked for.
    private boolean fresh = true;

    private boolean looking;

    /// Whether the archive or the reader's corrections have changed while it looks.
    private boolean outdated;

    public UnnamedPage(
            UnnamedIndex index, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        this.index = index;
        this.errors = errors;
        this.actions = actions;
        newest = new NewestJob(jobs);
        var title = new Label(Messages.of("unnamed.title"));
        title.getStyleClass().add("dl-heading");
        title.setWrapText(true);
        summary.getStyleClass().add("speaker-facts");
        summary.setWrapText(true);
        stop.getStyleClass().setAll("hyperlink", "dl-link");
        stop.setOnAction(_ -> newest.askToEnd());
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setVisible(false);
        var head = new VBox(title, summary, stop);
        head.getStyleClass().add("speaker-head");
        list.getStyleClass().addAll("quote-list", "unnamed-list");
        list.setAccessibleText(Messages.of("unnamed.title"));
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> new UnnamedCell(this::press));
        Keys.on(list, () -> press(selected()), "Enter", "Space");
        Keys.on(list, () -> fold(true), "Right");
        Keys.on(list, () -> fold(false), "Left");
        root.getStyleClass().add("speaker-page");
        root.getStylesheets().add(QuoteStyle.SHEET);
        root.setTop(head);
        root.setCenter(list);
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
        rows.clear();
        look();
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
        outdated = false;
        String asked = query;
        summary.setText(Messages.of("unnamed.looking"));
        newest.<UnnamedReport>start(
                job -> index.unnamed(asked, job),
                state -> {
                    switch (state) {
                        case JobState.Running<UnnamedReport>(var progress) -> show(progress);
                        case JobState.Succeeded<UnnamedReport>(var report) -> show(report);
                        case JobState.Failed<UnnamedReport>(var cause) -> fail(cause);
                        case JobState.Cancelled<UnnamedReport> _ -> {}
                    }
                    stop.setVisible(!state.isOver());
                    if (state.isOver()) {
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

    private void show(Progress progress) {
        summary.setText(Messages.of("unnamed.progress", progress.done(), progress.total()));
    }

    private void show(UnnamedReport report) {
        int row = selected();
        if (fresh) {
            rows.begin(report);
            fresh = false;
        }
        rows.show(report);
        if (!rows.all().isEmpty()) {
            list.getSelectionModel().select(Math.clamp(row, 0, rows.all().size() - 1));
        }
        String counts = Messages.of("unnamed.counts", report.sayings(), report.groups().size());
        summary.setText(
                report.isComplete()
                        ? counts
                        : Messages.of(
                                "unnamed.newest", counts, report.read(), report.candidates()));
    }

    private int selected() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void press(int row) {
        if (row < 0 || row >= rows.all().size()) {
            return;
        }
        switch (rows.all().get(row)) {
            case UnnamedRow.Heading(_, var open) -> select(rows.open(row, !open));
            case UnnamedRow.Line(_, var saying) -> actions.open(saying);
        }
    }

    private void fold(boolean open) {
        if (selected() >= 0) {
            select(rows.open(selected(), open));
        }
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
    }

    /// Corrections mean the quotation that is read.
    @Override
    public Optional<QuoteHit> chosen() {
        return Optional.empty();
    }

    @Override
    public boolean move(int by) {
        int row = selected() + by;
        if (list.isFocused() && row >= 0 && row < rows.all().size()) {
            select(row);
            list.scrollTo(Math.max(0, row - 1));
        }
        return list.isFocused();
    }

    /// Gives the list the focus.
    public void enter() {
        list.requestFocus();
    }
}
