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
public final class Results {
    private final SearchModel model;
    private final ResultList list;
    private final Supplier<Node> unsearched;
    private final BooleanSupplier reading;
    private final StackPane root = new StackPane();

    /// @param unsearched what stands there while an archive has no articles at all
    /// @param reading whether files are still being read
    public Results(
            SearchModel model,
            ResultList list,
            Supplier<Node> unsearched,
            BooleanSupplier reading) {
        this.model = model;
        this.unsearched = unsearched;
        this.reading = reading;
        this.list = list;
        model.resultProperty().addListener((_, _, page) -> show(page));
        model.shownProperty().addListener((_, _, _) -> showHits());
    }

    public Node node() {
        return root;
    }

    private void show(SearchPage page) {
        show(shown(page));
    }

    /// The list takes the place of what stood there as soon as there is anything in it.
    private void showHits() {
        if (!model.hits().isEmpty()) {
            show(list.node());
        }
    }

    private void show(Node node) {
        if (!root.getChildren().equals(List.of(node))) {
            root.getChildren().setAll(node);
        }
    }

    private Node shown(SearchPage page) {
        if (page.total() > 0) {
            return list.node();
        }
        return model.textProperty().get().isBlank() ? unsearched.get() : nothing(page);
    }

    /// What stands there while there is no list may have become another.
    public void refresh() {
        show(model.resultProperty().get());
    }

    private Node nothing(SearchPage page) {
        List<Action> actions = model.nearestProperty().get().stream().map(this::offer).toList();
        return new EmptyState(Messages.of("search.nothing"), sentence(page), actions);
    }

    private String sentence(SearchPage page) {
        String searched = Messages.of("search.nothing-understood", page.queryDescription());
        return reading.getAsBoolean()
                ? searched + "\n" + Messages.of("search.nothing-yet")
                : searched;
    }

    private Action offer(Nearest.Offer offer) {
        return new Action(
                Messages.of("nearest.offer", offer.words(), offer.articles()),
                () -> model.textProperty().set(offer.query()));
    }
}
