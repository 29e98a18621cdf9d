package dev.dateline.ui.search.facet;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.FacetRow;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.search.SearchModel;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// Shows the facets of the current result, below a row that stands for all articles.
///
/// A click on a row filters by it; another click removes the filter.
public final class FacetPane {
    private static final int MAX_COLLAPSED_NAMES = 7;
    private static final int MAX_COLLAPSED_DATES = 45;

    private final SearchModel search;
    private final FacetRow allArticles = new FacetRow();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final FacetSection dates;
    private final FacetSection sources;
    private final FacetSection speakers;
    private int articleCount;

    public FacetPane(SearchModel search, FacetsModel facets) {
        this.search = search;
        dates = new FacetSection(Messages.of("search.dates"), MAX_COLLAPSED_DATES, facets);
        sources = new FacetSection(Messages.of("search.sources"), MAX_COLLAPSED_NAMES, facets);
        speakers = new FacetSection(Messages.of("search.speakers"), MAX_COLLAPSED_NAMES, facets);
        column.getStyleClass().add("dl-facet-pane");
        column.getChildren().addAll(allArticles, dates, speakers, sources);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dl-facet-pane-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // after the model has counted; with equal counts other rows may be chosen now
        search.resultProperty().addListener((_, _, _) -> show(facets));
        search.queryProperty().addListener((_, _, _) -> showAllArticlesRow());
        KeyHandlers.addHandler(column, () -> moveFocus(1), "Down");
        KeyHandlers.addHandler(column, () -> moveFocus(-1), "Up");
    }

    /// Adds a section between the row for all articles and the facets.
    public void addSection(Node section) {
        column.getChildren().add(1, section);
    }

    public Node node() {
        return scroll;
    }

    /// Sets the number of articles in the archive.
    public void setArticleCount(int count) {
        articleCount = count;
        showAllArticlesRow();
    }

    /// Moves the focus to the first row.
    public void enter() {
        focus(allArticles);
    }

    private void focus(Node row) {
        row.requestFocus();
        Bounds bounds = column.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double viewHeight = scroll.getViewportBounds().getHeight();
        double hiddenHeight = column.getHeight() - viewHeight;
        double top = scroll.getVvalue() * hiddenHeight;
        boolean above = bounds.getMinY() < top;
        if (hiddenHeight > 0 && (above || bounds.getMaxY() > top + viewHeight)) {
            double newTop = above ? bounds.getMinY() : bounds.getMaxY() - viewHeight;
            scroll.setVvalue(Math.clamp(newTop / hiddenHeight, 0, 1));
        }
    }

    private void show(FacetsModel facets) {
        dates.show(facets.dates());
        sources.show(facets.sources());
        speakers.show(facets.speakers());
    }

    private void showAllArticlesRow() {
        boolean chosen = search.textProperty().get().isBlank();
        allArticles.show(
                Messages.of("search.all-articles"),
                articleCount,
                chosen,
                0,
                () -> search.textProperty().set(""));
    }

    private void moveFocus(int distance) {
        List<Node> rows =
                column.lookupAll(".dl-facet").stream().filter(Node::isFocusTraversable).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                focus(rows.get(Math.clamp(i + distance, 0, rows.size() - 1)));
                return;
            }
        }
    }
}
