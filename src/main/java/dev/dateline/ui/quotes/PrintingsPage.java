package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.LatestJob;
import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.Keys;

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
public final class PrintingsPage implements Statements {
    private final PrintingSource source;
    private final ErrorReporter errors;
    private final LatestJob newest;
    private final Label words = new Label();
    private final Label summary = new Label();
    private final ListView<QuoteReuse> list = new ListView<>();
    private final BorderPane root = new BorderPane();
    private @Nullable Chosen chosen;

    /// The quotation that the others are held against.
    private record Chosen(String path, int number, Quote quote) {
        boolean is(QuoteReuse printing) {
            return printing.hit().path().equals(path) && printing.hit().quoteIndex() == number;
        }
    }

    public PrintingsPage(
            PrintingSource source, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        this.source = source;
        this.errors = errors;
        newest = new LatestJob(jobs);
        var title = new Label(Messages.of("printings.title"));
        title.getStyleClass().add("dl-heading");
        words.getStyleClass().add("printings-words");
        summary.getStyleClass().add("speaker-facts");
        List.of(title, words, summary).forEach(label -> label.setWrapText(true));
        var head = new VBox(title, words, summary);
        head.getStyleClass().add("speaker-head");
        list.getStyleClass().add("quote-list");
        list.setAccessibleText(Messages.of("printings.title"));
        list.setPlaceholder(new Label());
        list.setCellFactory(_ -> PrintingCell.of(this::isChosen, actions));
        Keys.on(list, () -> selected().ifPresent(actions::open), "Enter");
        root.getStyleClass().add("speaker-page");
        root.getStylesheets().add(QuoteStyle.SHEET);
        root.setTop(head);
        root.setCenter(list);
    }

    public Node node() {
        return root;
    }

    /// Shows where a quotation's words are printed.
    ///
    /// @param number the quotation's place in its article
    public void show(String path, int number, Quote quote) {
        chosen = new Chosen(path, number, quote);
        words.setText(Messages.of("quotes.words", quote.text()));
        summary.setText(Messages.of("printings.looking"));
        list.getItems().clear();
        refresh();
    }

    /// Looks again.
    public void refresh() {
        Chosen now = chosen;
        if (now == null) {
            return;
        }
        newest.<List<QuoteReuse>>start(
                _ -> source.printings(now.quote().text(), now.quote().speaker()),
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
                    .filter(this::isChosen)
                    .findFirst()
                    .ifPresentOrElse(
                            list.getSelectionModel()::select,
                            list.getSelectionModel()::selectFirst);
        }
    }

    private static String summary(List<QuoteReuse> found) {
        long changed = found.stream().filter(p -> !p.diff().isIdentical()).count();
        long elsewhose = found.stream().filter(QuoteReuse::differentSpeaker).count();
        String counts = Messages.of("printings.counts", found.size(), changed, elsewhose);
        return found.stream()
                .filter(QuoteReuse::earliest)
                .findFirst()
                .flatMap(first -> first.hit().date().day())
                .map(day ->
                        Messages.of("printings.since", counts, DateFormats.fullNonBreaking(day)))
                .orElse(counts);
    }

    private boolean isChosen(QuoteReuse printing) {
        Chosen now = chosen;
        return now != null && now.is(printing);
    }

    private Optional<QuoteHit> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(QuoteReuse::hit);
    }

    @Override
    public Optional<QuoteHit> chosen() {
        return list.isFocused() ? selected() : Optional.empty();
    }

    @Override
    public boolean move(int by) {
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
    public void enter() {
        list.requestFocus();
    }
}
