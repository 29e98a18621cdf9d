package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.SortOrder;
import dev.dateline.ui.fx.Action;
import dev.dateline.ui.fx.EmptyState;
import dev.dateline.ui.fx.EndsRow;
import dev.dateline.ui.fx.ErrorReporter;
import dev.dateline.ui.fx.Keys;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The statements that match a search, any number of them, with filters of its own for words and
/// speaker. FX thread only.
public final class QuoteListView implements Statements {
    private final QuoteListModel model;
    private final QuoteList list;
    private final Label count = new Label();
    private final TextField words = field("quotes.filter.words");
    private final TextField speaker = field("quotes.filter.speaker");
    private final CheckBox review = new CheckBox(Messages.of("quotes.review"));
    private final BooleanSupplier reading;
    private final BorderPane root = new BorderPane();

    /// @param reading whether files are still being read, so that more may be found
    public QuoteListView(
            QuoteSource source,
            JobRunner jobs,
            ErrorReporter errors,
            QuoteActions actions,
            BooleanSupplier reading) {
        this.reading = reading;
        model = new QuoteListModel(source, jobs, errors);
        list = new QuoteList(model.quotes(), actions, () -> QuoteRow.named(actions::openSpeaker));
        list.setAccessibleText(Messages.of("quotes.list"));
        words.textProperty().bindBidirectional(model.wordsProperty());
        speaker.textProperty().bindBidirectional(model.speakerProperty());
        review.selectedProperty().bindBidirectional(model.reviewProperty());
        review.getStyleClass().add("quotes-review");
        count.getStyleClass().add("quotes-count");
        root.getStyleClass().add("quotes-pane");
        root.getStylesheets().add(QuoteStyle.SHEET);
        root.setTop(new VBox(filters(), countAndReview()));
        root.setCenter(list);
        model.answerProperty().addListener((_, _, page) -> show(page));
        show(model.answerProperty().get());
    }

    private Node filters() {
        var filters = new HBox(words, speaker);
        filters.getStyleClass().add("quotes-filters");
        List.of(words, speaker).forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        Keys.on(filters, this::enter, "Down", "Enter");
        Keys.on(filters, model::clearFilters, "Esc");
        return filters;
    }

    private Node countAndReview() {
        var line = new EndsRow(count, review);
        line.getStyleClass().add("quotes-count-line");
        return line;
    }

    public Node node() {
        return root;
    }

    /// Shows the quotations in what matches `query`; the list's own filters stay.
    public void show(String query, SortOrder order) {
        model.show(query, order);
    }

    /// How far files are read has changed.
    public void showReading() {
        list.setPlaceholder(nothing(model.answerProperty().get()));
    }

    /// Shows those first whose speaker is least sure, and gives the list the focus.
    public void review() {
        model.reviewProperty().set(true);
        enter();
    }

    /// Whether what matches is on its way.
    public ReadOnlyBooleanProperty askingProperty() {
        return model.askingProperty();
    }

    /// Looks again for what matches, as quotations may have been corrected.
    public void refresh() {
        model.refresh();
    }

    @Override
    public Optional<QuoteHit> chosen() {
        return list.chosen();
    }

    @Override
    public boolean move(int by) {
        return list.move(by);
    }

    /// Gives the list the focus, on the selected row or else the first.
    public void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// Gives the field for words that must be said the focus.
    public void enterWords() {
        words.requestFocus();
        words.selectAll();
    }

    private void show(QuotePage page) {
        count.setText(Messages.of("quotes.count", page.total()));
        list.setPlaceholder(nothing(page));
        list.stay();
    }

    private Node nothing(QuotePage page) {
        List<Action> actions =
                model.isFiltered()
                        ? List.of(new Action(Messages.of("quotes.unfilter"), model::clearFilters))
                        : List.of();
        return new EmptyState(Messages.of("quotes.none"), sentence(page), actions);
    }

    private String sentence(QuotePage page) {
        String searched =
                page.queryDescription().isEmpty()
                        ? ""
                        : Messages.of("search.nothing-understood", page.queryDescription());
        return reading.getAsBoolean()
                ? (searched + "\n" + Messages.of("search.nothing-yet")).strip()
                : searched;
    }

    private static TextField field(String key) {
        var field = new TextField();
        field.setPromptText(Messages.of(key));
        field.setAccessibleText(Messages.of(key));
        return field;
    }
}
