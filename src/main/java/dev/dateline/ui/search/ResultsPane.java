package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.EmptyState;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The list of what was found, or, where that is nothing, what was searched and what would be found
/// instead and whether more may come, or that there is nothing to be searched.
public final class ResultsPane {
    private final SearchModel model;
    private final ResultList list;
    private final Supplier<Node> emptyArchiveNode;
    private final BooleanSupplier indexing;
    private final StackPane root = new StackPane();

    /// @param unsearched what stands there while an archive has no articles at all
    /// @param reading whether files are still being read
    public ResultsPane(
            SearchModel model,
            ResultList list,
            Supplier<Node> unsearched,
            BooleanSupplier reading) {
        this.model = model;
        this.emptyArchiveNode = unsearched;
        this.indexing = reading;
        this.list = list;
        model.resultProperty().addListener((_, _, page) -> show(page));
        model.resultVersionProperty().addListener((_, _, _) -> showListIfFilled());
    }

    public Node node() {
        return root;
    }

    private void show(SearchPage page) {
        show(nodeFor(page));
    }

    /// The list takes the place of what stood there as soon as there is anything in it.
    private void showListIfFilled() {
        if (!model.hits().isEmpty()) {
            show(list.node());
        }
    }

    private void show(Node node) {
        if (!root.getChildren().equals(List.of(node))) {
            root.getChildren().setAll(node);
        }
    }

    private Node nodeFor(SearchPage page) {
        if (page.total() > 0) {
            return list.node();
        }
        return model.textProperty().get().isBlank()
                ? emptyArchiveNode.get()
                : createNoResults(page);
    }

    /// What stands there while there is no list may have become another.
    public void refresh() {
        show(model.resultProperty().get());
    }

    private Node createNoResults(SearchPage page) {
        List<Action> actions =
                model.suggestionsProperty().get().stream().map(this::suggestionAction).toList();
        return new EmptyState(Messages.of("search.no-results"), noResultsText(page), actions);
    }

    private String noResultsText(SearchPage page) {
        String searched = Messages.of("search.no-results-for", SearchDescription.of(page));
        return indexing.getAsBoolean()
                ? searched + "\n" + Messages.of("search.no-results-indexing")
                : searched;
    }

    private Action suggestionAction(QuerySuggestions.Suggestion offer) {
        return new Action(
                Messages.of("suggestion.with-count", offer.label(), offer.articles()),
                () -> model.textProperty().set(offer.query()));
    }
}
