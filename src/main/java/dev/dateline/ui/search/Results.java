package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.SearchPage;
import dev.dateline.ui.fx.Action;
import dev.dateline.ui.fx.EmptyState;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.List;

/// The list of what was found, or, where that is nothing, what was searched and what would be found
/// instead.
public final class Results {
    private final SearchModel model;
    private final ResultList list;
    private final StackPane root = new StackPane();

    public Results(SearchModel model, ResultList list) {
        this.model = model;
        this.list = list;
        root.getStyleClass().add("dl-results-pane");
        model.resultProperty().addListener((_, _, page) -> show(page));
    }

    public Node node() {
        return root;
    }

    private void show(SearchPage page) {
        boolean empty = page.total() == 0 && !model.textProperty().get().isBlank();
        root.getChildren().setAll(empty ? nothing(page) : list.node());
    }

    private Node nothing(SearchPage page) {
        List<Action> actions = model.nearestProperty().get().stream().map(this::offer).toList();
        return new EmptyState(
                Messages.of("search.nothing"),
                Messages.of("search.nothing-understood", page.understood()),
                actions);
    }

    private Action offer(Nearest.Offer offer) {
        return new Action(
                Messages.of("nearest.offer", offer.words(), offer.articles()),
                () -> model.textProperty().set(offer.query()));
    }
}
