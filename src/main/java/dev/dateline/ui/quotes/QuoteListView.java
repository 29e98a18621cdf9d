package dev.dateline.ui.quotes;

import dev.dateline.job.JobRunner;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.QueryDescription;
import dev.dateline.ui.archive.OpenArchive;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.EmptyState;
import dev.dateline.ui.fx.control.SplitBar;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.notice.ErrorReporter;

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
public final class QuoteListView implements StatementView {
    private final QuoteListModel model;
    private final QuoteList list;
    private final Label countLabel = new Label();
    private final TextField saidFilterField = field("quotes.filter.said");
    private final TextField speakerFilterField = field("quotes.filter.speaker");
    private final CheckBox review = new CheckBox(Messages.of("quotes.least-confident-first"));
    private final BooleanSupplier refreshing;
    private final BorderPane root = new BorderPane();

    /// @param reading whether files are still being read, so that more may be found
    public QuoteListView(
            OpenArchive archive,
            JobRunner jobs,
            ErrorReporter errors,
            QuoteActions actions,
            BooleanSupplier reading) {
        this.refreshing = reading;
        model = new QuoteListModel(archive, jobs, errors);
        list =
                new QuoteList(
                        model.quotes(), actions, () -> QuoteRow.withSpeaker(actions::openSpeaker));
        list.setAccessibleText(Messages.of("quotes.list"));
        saidFilterField.textProperty().bindBidirectional(model.saidFilterProperty());
        speakerFilterField.textProperty().bindBidirectional(model.speakerFilterProperty());
        review.selectedProperty().bindBidirectional(model.leastConfidentFirstProperty());
        review.getStyleClass().add("quotes-review");
        countLabel.getStyleClass().add("quotes-count");
        root.getStyleClass().add("quotes-pane");
        root.getStylesheets().add(QuoteStylesheet.URL);
        root.setTop(new VBox(filters(), countAndReview()));
        root.setCenter(list);
        model.resultProperty().addListener((_, _, page) -> show(page));
        show(model.resultProperty().get());
    }

    private Node filters() {
        var filters = new HBox(saidFilterField, speakerFilterField);
        filters.getStyleClass().add("quotes-filters");
        List.of(saidFilterField, speakerFilterField)
                .forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        KeyHandlers.addHandler(filters, this::enter, "Down", "Enter");
        KeyHandlers.addHandler(filters, model::clearFilters, "Esc");
        return filters;
    }

    private Node countAndReview() {
        var line = new SplitBar(countLabel, review);
        line.getStyleClass().add("quotes-count-line");
        return line;
    }

    @Override
    public Node node() {
        return root;
    }

    /// Shows the quotations in what matches `query`; the list's own filters stay.
    public void show(String query, SortOrder order) {
        model.show(query, order);
    }

    /// How far files are read has changed.
    public void updatePlaceholder() {
        list.setPlaceholder(createPlaceholder(model.resultProperty().get()));
    }

    /// Shows those first whose speaker is least sure, and gives the list the focus.
    public void review() {
        model.leastConfidentFirstProperty().set(true);
        enter();
    }

    /// Whether what matches is on its way.
    public ReadOnlyBooleanProperty loadingProperty() {
        return model.loadingProperty();
    }

    /// Looks again for what matches, as quotations may have been corrected.
    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public Optional<QuoteHit> selectedQuote() {
        return list.selectedIfFocused();
    }

    @Override
    public boolean moveSelection(int by) {
        return list.moveSelection(by);
    }

    /// Gives the list the focus, on the selected row or else the first.
    @Override
    public void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// Gives the field for words that must be said the focus.
    public void focusSaidFilter() {
        saidFilterField.requestFocus();
        saidFilterField.selectAll();
    }

    private void show(QuotePage page) {
        countLabel.setText(Messages.of("quotes.count", page.total()));
        list.setPlaceholder(createPlaceholder(page));
        list.restoreSelection();
    }

    private Node createPlaceholder(QuotePage page) {
        List<Action> actions =
                model.isFiltered()
                        ? List.of(
                                new Action(
                                        Messages.of("quotes.clear-filters"), model::clearFilters))
                        : List.of();
        return new EmptyState(Messages.of("quotes.none"), placeholderText(page), actions);
    }

    private String placeholderText(QuotePage page) {
        String searched =
                page.searched()
                        .map(s ->
                                QueryDescription.of(s.query(), s.asOf(), LocalizedMessages.DISPLAY))
                        .map(description -> Messages.of("search.no-results-for", description))
                        .orElse("");
        return refreshing.getAsBoolean()
                ? (searched + "\n" + Messages.of("search.no-results-indexing")).strip()
                : searched;
    }

    private static TextField field(String key) {
        var field = new TextField();
        field.setPromptText(Messages.of(key));
        field.setAccessibleText(Messages.of(key));
        return field;
    }
}
