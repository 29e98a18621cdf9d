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

/// Shows the search results, or an empty state with suggestions when nothing matches.
public final class ResultsPane {
    private final SearchModel model;
    private final ResultList list;
    private final Supplier<Node> emptyArchiveNode;
    private final BooleanSupplier indexing;
    private final StackPane root = new StackPane();

    /// @param emptyArchiveNode the node to show while the archive has no articles
    /// @param indexing whether files are still being read, so that more results may follow
    public ResultsPane(
            SearchModel model,
            ResultList list,
            Supplier<Node> emptyArchiveNode,
            BooleanSupplier indexing) {
        this.model = model;
        this.emptyArchiveNode = emptyArchiveNode;
        this.indexing = indexing;
        this.list = list;
        model.resultProperty().addListener((_, _, _) -> refresh());
        model.resultVersionProperty().addListener((_, _, _) -> showListIfFilled());
    }

    public Node node() {
        return root;
    }

    /// Shows the list as soon as it has rows.
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

    /// Shows the result list, or an updated empty state if there are no results. The empty state
    /// depends on more than the result.
    public void refresh() {
        show(nodeFor(model.resultProperty().get()));
    }

    private Node createNoResults(SearchPage page) {
        List<Action> actions = model.suggestions().stream().map(this::suggestionAction).toList();
        return new EmptyState(Messages.of("search.no-results"), noResultsText(page), actions);
    }

    private String noResultsText(SearchPage page) {
        String text = Messages.of("search.no-results-for", LocalizedQueryDescription.of(page));
        return indexing.getAsBoolean()
                ? text + "\n" + Messages.of("search.no-results-indexing")
                : text;
    }

    private Action suggestionAction(QuerySuggestions.Suggestion suggestion) {
        return new Action(
                Messages.of("suggestion.with-count", suggestion.label(), suggestion.articles()),
                () -> model.textProperty().set(suggestion.query()));
    }
}
