package dev.dateline.ui.quotes;

import dev.dateline.library.Printing;
import dev.dateline.message.DayWords;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.Keys;
import dev.dateline.work.JobRunner;
import dev.dateline.work.JobState;
import dev.dateline.work.NewestJob;

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
    private final NewestJob newest;
    private final Label words = new Label();
    private final Label summary = new Label();
    private final ListView<Printing> list = new ListView<>();
    private final BorderPane root = new BorderPane();
    private @Nullable Chosen chosen;

    /// The quotation that the others are held against.
    private record Chosen(String path, int number, Quote quote) {
        boolean is(Printing printing) {
            return printing.hit().path().equals(path) && printing.hit().number() == number;
        }
    }

    public PrintingsPage(
            PrintingSource source, JobRunner jobs, ErrorReporter errors, QuoteActions actions) {
        this.source = source;
        this.errors = errors;
        newest = new NewestJob(jobs);
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
        newest.<List<Printing>>start(
                _ -> source.printings(now.quote().text(), now.quote().speaker()),
                state -> {
                    switch (state) {
                        case JobState.Succeeded<List<Printing>>(var found) -> show(found);
                        case JobState.Failed<List<Printing>>(var cause) ->
                                errors.report(Messages.of("quotes.failed"), cause);
                        case JobState.Running<List<Printing>> _,
                                JobState.Cancelled<List<Printing>> _ -> {}
                    }
                });
    }

    private void show(List<Printing> found) {
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

    private static String summary(List<Printing> found) {
        long changed = found.stream().filter(p -> !p.changes().isUnchanged()).count();
        long elsewhose = found.stream().filter(Printing::elsewhose).count();
        String counts = Messages.of("printings.counts", found.size(), changed, elsewhose);
        return found.stream()
                .filter(Printing::first)
                .findFirst()
                .flatMap(first -> first.hit().date().day())
                .map(day -> Messages.of("printings.since", counts, DayWords.whole(day)))
                .orElse(counts);
    }

    private boolean isChosen(Printing printing) {
        Chosen now = chosen;
        return now != null && now.is(printing);
    }

    private Optional<QuoteHit> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Printing::hit);
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
