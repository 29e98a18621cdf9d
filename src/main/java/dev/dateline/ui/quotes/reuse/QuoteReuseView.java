package dev.dateline.ui.quotes.reuse;

import dev.dateline.job.JobRunner;
import dev.dateline.job.LatestJob;
import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.ListSelection;
import dev.dateline.ui.fx.notice.ErrorReporter;
import dev.dateline.ui.quotes.QuoteActions;
import dev.dateline.ui.quotes.StatementPane;
import dev.dateline.ui.quotes.StatementView;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Lists the reuses of one quotation, oldest first, with their changes. FX thread only.
public final class QuoteReuseView implements StatementView {
    private final OpenArchive archive;
    private final ErrorReporter errors;
    private final LatestJob searchJob;
    private final Label quoteLabel = Nodes.wrappedLabel("", "quote-reuse-quote");
    private final Label summary = Nodes.wrappedLabel("", "statements-summary");
    private final ListView<QuoteReuse> list = new ListView<>();
    private final StatementPane root;
    private @Nullable ReferenceQuote reference;

    /// The quotation that all reuses are compared with.
    private record ReferenceQuote(String path, int quoteIndex, Quote quote) {
        boolean matches(QuoteReuse reuse) {
            return reuse.hit().path().equals(path) && reuse.hit().quoteIndex() == quoteIndex;
        }
    }

    /// Creates a view without a quotation.
    public QuoteReuseView(
            OpenArchive archive, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        this.archive = archive;
        this.errors = errors;
        searchJob = new LatestJob(jobs);
        String title = Messages.of("quote-reuse.title");
        list.getStyleClass().add("quote-list");
        list.setAccessibleText(title);
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> new QuoteReuseCell(this::isReference, actions));
        KeyHandlers.addHandler(list, () -> selectedHit().ifPresent(actions::open), "Enter");
        root = StatementPane.of(list, Nodes.wrappedLabel(title, "dl-heading"), quoteLabel, summary);
    }

    @Override
    public Node node() {
        return root;
    }

    /// Shows the reuses of a quotation.
    ///
    /// @param quoteIndex index of the quotation in its article
    public void show(String path, int quoteIndex, Quote quote) {
        reference = new ReferenceQuote(path, quoteIndex, quote);
        quoteLabel.setText(Messages.of("quotes.quoted-text", quote.text()));
        summary.setText(Messages.of("quote-reuse.searching"));
        list.getItems().clear();
        refresh();
    }

    @Override
    public void refresh() {
        if (reference != null) {
            Quote quote = reference.quote();
            searchJob.<List<QuoteReuse>>start(
                    _ -> archive.findReuses(quote.text(), quote.speaker()),
                    this::show,
                    cause -> errors.report(Messages.of("quotes.failed"), cause));
        }
    }

    private void show(List<QuoteReuse> reuses) {
        summary.setText(summary(reuses));
        if (!reuses.equals(list.getItems())) {
            list.getItems().setAll(reuses);
            reuses.stream()
                    .filter(this::isReference)
                    .findFirst()
                    .ifPresentOrElse(
                            list.getSelectionModel()::select,
                            list.getSelectionModel()::selectFirst);
        }
    }

    private static String summary(List<QuoteReuse> reuses) {
        long changed = reuses.stream().filter(reuse -> !reuse.diff().isIdentical()).count();
        long otherSpeaker = reuses.stream().filter(QuoteReuse::differentSpeaker).count();
        String counts = Messages.of("quote-reuse.counts", reuses.size(), changed, otherSpeaker);
        return reuses.stream()
                .filter(QuoteReuse::earliest)
                .findFirst()
                .flatMap(first -> first.hit().date().day())
                .map(day ->
                        Messages.of(
                                "quote-reuse.first-date", counts, DateFormats.fullNonBreaking(day)))
                .orElse(counts);
    }

    private boolean isReference(QuoteReuse reuse) {
        return reference != null && reference.matches(reuse);
    }

    private Optional<QuoteHit> selectedHit() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(QuoteReuse::hit);
    }

    @Override
    public Optional<QuoteHit> selectedQuote() {
        return list.isFocused() ? selectedHit() : Optional.empty();
    }

    @Override
    public boolean moveSelection(int rows) {
        return ListSelection.moveIfFocused(list, rows);
    }

    @Override
    public void enter() {
        list.requestFocus();
    }
}
