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
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.control.SplitBar;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.notice.ErrorReporter;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Lists the quotations that match a search, with filters for words and speaker. FX thread only.
public final class QuoteListView implements StatementView {
    private final QuoteListModel model;
    private final QuoteList list;
    private final Label countLabel = Nodes.label("", "quotes-count");
    private final TextField saidFilterField = filterField("quotes.filter.said");
    private final TextField speakerFilterField = filterField("quotes.filter.speaker");
    private final BooleanSupplier refreshing;
    private final StatementPane root;

    /// Creates a view without a query.
    ///
    /// @param refreshing whether files are still being read, so that more may be found
    public QuoteListView(
            OpenArchive archive,
            JobRunner jobs,
            ErrorReporter errors,
            QuoteActions actions,
            BooleanSupplier refreshing) {
        this.refreshing = refreshing;
        model = new QuoteListModel(archive, jobs, errors);
        list = new QuoteList(model.quotes(), actions, QuoteCell::withSpeaker);
        list.setAccessibleText(Messages.of("quotes.list"));
        root = new StatementPane(new VBox(filters(), countLine()), list);
        model.resultProperty().addListener((_, _, page) -> show(page));
        show(model.resultProperty().get());
    }

    private static TextField filterField(String key) {
        var field = new TextField();
        field.setPromptText(Messages.of(key));
        field.setAccessibleText(Messages.of(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Node filters() {
        saidFilterField.textProperty().bindBidirectional(model.saidFilterProperty());
        speakerFilterField.textProperty().bindBidirectional(model.speakerFilterProperty());
        var filters = new HBox(saidFilterField, speakerFilterField);
        filters.getStyleClass().add("quotes-filters");
        KeyHandlers.addHandler(filters, this::enter, "Down", "Enter");
        KeyHandlers.addHandler(filters, model::clearFilters, "Esc");
        return filters;
    }

    private Node countLine() {
        var reviewBox = new CheckBox(Messages.of("quotes.least-confident-first"));
        reviewBox.selectedProperty().bindBidirectional(model.leastConfidentFirstProperty());
        reviewBox.getStyleClass().add("quotes-review");
        var line = new SplitBar(countLabel, reviewBox);
        line.getStyleClass().add("quotes-count-line");
        return line;
    }

    @Override
    public Node node() {
        return root;
    }

    /// Shows the quotations of the articles that match a query. The filters stay.
    public void show(String query, SortOrder order) {
        model.show(query, order);
    }

    /// Updates the placeholder after the refresh of the archive has progressed.
    public void updatePlaceholder() {
        list.setPlaceholder(createPlaceholder(model.resultProperty().get()));
    }

    /// Sorts the quotations by confidence, lowest first, and moves the focus to the list.
    public void review() {
        model.leastConfidentFirstProperty().set(true);
        enter();
    }

    /// Whether a query is running.
    public ReadOnlyBooleanProperty loadingProperty() {
        return model.loadingProperty();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public Optional<QuoteHit> selectedQuote() {
        return list.selectedIfFocused();
    }

    @Override
    public boolean moveSelection(int rows) {
        return list.moveSelection(rows);
    }

    /// Moves the focus to the list and selects the first row if none is selected.
    @Override
    public void enter() {
        list.enter();
    }

    /// Moves the focus to the field that filters by quoted words.
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
        var clearFilters = new Action(Messages.of("quotes.clear-filters"), model::clearFilters);
        return new EmptyState(
                Messages.of("quotes.none"),
                placeholderText(page),
                model.isFiltered() ? List.of(clearFilters) : List.of());
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
}
