package dev.dateline.ui.quotes.reuse;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.notice.ErrorReporter;
import dev.dateline.ui.quotes.QuoteActions;
import dev.dateline.ui.quotes.QuoteStylesheet;
import dev.dateline.ui.quotes.StatementView;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Where the words of one quotation are printed, oldest first, and what was changed on the way. FX
/// thread only.
public final class QuoteReuseView implements StatementView {
    private final OpenArchive archive;
    private final ErrorReporter errors;
    private final LatestJob newest;
    private final Label quoteLabel = new Label();
    private final Label summary = new Label();
    private final ListView<QuoteReuse> list = new ListView<>();
    private final BorderPane root = new BorderPane();
    private @Nullable ReferenceQuote selectedQuote;

    /// The quotation that the others are held against.
    private record ReferenceQuote(String path, int number, Quote quote) {
        boolean matches(QuoteReuse printing) {
            return printing.hit().path().equals(path) && printing.hit().quoteIndex() == number;
        }
    }

    public QuoteReuseView(
            OpenArchive archive, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        this.archive = archive;
        this.errors = errors;
        newest = new LatestJob(jobs);
        var title = new Label(Messages.of("quote-reuse.title"));
        title.getStyleClass().add("dl-heading");
        quoteLabel.getStyleClass().add("quote-reuse-quote");
        summary.getStyleClass().add("statements-summary");
        List.of(title, quoteLabel, summary).forEach(label -> label.setWrapText(true));
        var head = new VBox(title, quoteLabel, summary);
        head.getStyleClass().add("statements-head");
        list.getStyleClass().add("quote-list");
        list.setAccessibleText(Messages.of("quote-reuse.title"));
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> QuoteReuseCell.of(this::isReference, actions));
        KeyHandlers.addHandler(list, () -> selectedHit().ifPresent(actions::open), "Enter");
        root.getStyleClass().add("statements-view");
        root.getStylesheets().add(QuoteStylesheet.URL);
        root.setTop(head);
        root.setCenter(list);
    }

    @Override
    public Node node() {
        return root;
    }

    /// Shows where a quotation's words are printed.
    ///
    /// @param number the quotation's place in its article
    public void show(String path, int number, Quote quote) {
        selectedQuote = new ReferenceQuote(path, number, quote);
        quoteLabel.setText(Messages.of("quotes.quoted-text", quote.text()));
        summary.setText(Messages.of("quote-reuse.searching"));
        list.getItems().clear();
        refresh();
    }

    /// Looks again.
    @Override
    public void refresh() {
        ReferenceQuote now = selectedQuote;
        if (now == null) {
            return;
        }
        newest.<List<QuoteReuse>>start(
                _ -> archive.findReuses(now.quote().text(), now.quote().speaker()),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<List<QuoteReuse>>(var found) -> show(found);
                        case JobState.Failed<List<QuoteReuse>>(var cause) ->
                                errors.report(Messages.of("quotes.failed"), cause);
                        case JobState.Running<List<QuoteReuse>> _,
                                JobState.Cancelled<List<QuoteReuse>> _ -> {}
                    }
                });
    }

    private void show(List<QuoteReuse> found) {
        summary.setText(summary(found));
        if (!found.equals(list.getItems())) {
            list.getItems().setAll(found);
            found.stream()
                    .filter(this::isReference)
                    .findFirst()
                    .ifPresentOrElse(
                            list.getSelectionModel()::select,
                            list.getSelectionModel()::selectFirst);
        }
    }

    private static String summary(List<QuoteReuse> found) {
        long changed = found.stream().filter(p -> !p.diff().isIdentical()).count();
        long elsewhose = found.stream().filter(QuoteReuse::differentSpeaker).count();
        String counts = Messages.of("quote-reuse.counts", found.size(), changed, elsewhose);
        return found.stream()
                .filter(QuoteReuse::earliest)
                .findFirst()
                .flatMap(first -> first.hit().date().day())
                .map(day ->
                        Messages.of(
                                "quote-reuse.first-date", counts, DateFormats.fullNonBreaking(day)))
                .orElse(counts);
    }

    private boolean isReference(QuoteReuse printing) {
        ReferenceQuote now = selectedQuote;
        return now != null && now.matches(printing);
    }

    private Optional<QuoteHit> selectedHit() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(QuoteReuse::hit);
    }

    @Override
    public Optional<QuoteHit> selectedQuote() {
        return list.isFocused() ? selectedHit() : Optional.empty();
    }

    @Override
    public boolean moveSelection(int by) {
        if (list.isFocused()) {
            int row = list.getSelectionModel().getSelectedIndex() + by;
            if (row >= 0 && row < list.getItems().size()) {
                list.getSelectionModel().clearAndSelect(row);
                list.scrollTo(Math.max(0, row - 1));
            }
        }
        return list.isFocused();
    }

    /// Gives the list the focus.
    @Override
    public void enter() {
        list.requestFocus();
    }
}
