package dev.dateline.ui.search.box;

import dev.dateline.job.JobRunner;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.ui.fx.control.Chip;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.search.DateRangeFormatter;
import dev.dateline.ui.search.SearchModel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Supplier;

/// The search box: the text of the query, and each of its filters as a chip with a remove button.
public final class SearchBox {
    private final SearchModel model;
    private final TextField field = new TextField();
    private final HBox chips = new HBox();
    private final HBox frame;

    /// @param vocabulary the terms to offer as completions
    /// @param leave moves the focus to the results: on Enter, Down, or Escape in an empty box
    /// @param help shows the help for queries: on F1
    public SearchBox(
            SearchModel model,
            Supplier<CompletionVocabulary> vocabulary,
            JobRunner jobs,
            Runnable leave,
            Runnable help) {
        this.model = model;
        field.getStyleClass().add("dl-search-field");
        field.setPromptText(Messages.of("search.prompt"));
        field.setAccessibleText(Messages.of("search.box"));
        field.textProperty().bindBidirectional(model.textProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        chips.getStyleClass().add("dl-chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        Button clear = Icons.button(Feather.X, Messages.of("search.clear"), this::clear);
        clear.visibleProperty().bind(model.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        Button explain = Icons.button(Feather.HELP_CIRCLE, Messages.of("search.help"), help);
        frame = new HBox(Icons.of(Feather.SEARCH), field, chips, clear, explain);
        frame.setAlignment(Pos.CENTER_LEFT);
        frame.getStyleClass().add("dl-search-box");
        new CompletionPopup(field, vocabulary, jobs).install();
        KeyHandlers.addHandler(field, leave, "Enter", "Down");
        KeyHandlers.addHandler(field, () -> clearOrLeave(leave), "Esc");
        KeyHandlers.addHandler(field, help, "F1");
        model.queryProperty().addListener((_, _, query) -> showChips(query));
    }

    public Node node() {
        return frame;
    }

    /// Moves the focus to the box and selects its text, so that typing replaces it.
    public void enter() {
        field.applyCss(); // a field without a skin would lose the next typed characters
        field.requestFocus();
        field.selectAll();
    }

    private void clearOrLeave(Runnable leave) {
        if (field.getText().isEmpty()) {
            leave.run();
        } else {
            clear();
        }
    }

    private void clear() {
        model.textProperty().set("");
        field.requestFocus();
    }

    private void showChips(ParsedQuery query) {
        chips.getChildren().setAll(query.filters().stream().map(this::createChip).toList());
    }

    private Node createChip(ParsedQuery.Filter filter) {
        String label = filterLabel(filter);
        String text = filter.excludes() ? Messages.of("search.chip-not", label) : label;
        return new Chip(
                text,
                Messages.of("search.chip-remove", text),
                () -> model.query().removeFilter(filter));
    }

    private static String filterLabel(ParsedQuery.Filter filter) {
        return filter.field().equals("date")
                ? DateRange.parse(filter.value())
                        .map(DateRangeFormatter::format)
                        .orElse(filter.value())
                : filter.value();
    }
}
