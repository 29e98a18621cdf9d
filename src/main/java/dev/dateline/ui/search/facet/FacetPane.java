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

/// The left column: everything, and then the current result by date, source and speaker. A click
/// narrows the search, a second takes that back.
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
        // after the facets were counted; the same ones may be chosen otherwise now
        search.resultProperty().addListener((_, _, _) -> show(facets));
        search.queryProperty().addListener((_, _, _) -> showAllArticlesRow());
        KeyHandlers.addHandler(column, () -> moveFocus(1), "Down");
        KeyHandlers.addHandler(column, () -> moveFocus(-1), "Up");
    }

    /// Puts a section between the first row and the facets.
    public void addSection(Node section) {
        column.getChildren().add(1, section);
    }

    public Node node() {
        return scroll;
    }

    /// How many articles the archive has, whatever is searched.
    public void setArticleCount(int count) {
        articleCount = count;
        showAllArticlesRow();
    }

    public void enter() {
        enter(allArticles);
    }

    private void enter(Node row) {
        row.requestFocus();
        Bounds place = column.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = column.getHeight() - seen;
        double top = scroll.getVvalue() * beyond;
        if (beyond > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            double wanted = place.getMinY() < top ? place.getMinY() : place.getMaxY() - seen;
            scroll.setVvalue(Math.clamp(wanted / beyond, 0, 1));
        }
    }

    private void show(FacetsModel facets) {
        dates.show(facets.datesProperty().get());
        sources.show(facets.sourcesProperty().get());
        speakers.show(facets.speakersProperty().get());
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

    private void moveFocus(int by) {
        List<Node> rows =
                column.lookupAll(".dl-facet").stream().filter(Node::isFocusTraversable).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                enter(rows.get(Math.clamp(i + by, 0, rows.size() - 1)));
                return;
            }
        }
    }
}
