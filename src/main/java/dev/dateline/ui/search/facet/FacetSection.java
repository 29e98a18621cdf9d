package dev.dateline.ui.search.facet;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.FacetRow;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.search.facet.FacetsModel.Facet;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// A section of the facet pane: a heading, rows, and a link to show all rows of a long list.
///
/// Rows are reused when the counts change, so that they keep the focus.
final class FacetSection extends VBox {
    private final FacetsModel model;
    private final int collapsedSize;
    private final VBox rows = new VBox();
    private final List<FacetRow> rowPool = new ArrayList<>();
    private final Hyperlink moreLink = Nodes.link("", this::toggleExpanded, "dl-facet-more");
    private List<Facet> facets = List.of();
    private boolean expanded;

    /// @param collapsedSize the number of rows that are shown at first
    FacetSection(String heading, int collapsedSize, FacetsModel model) {
        this.collapsedSize = collapsedSize;
        this.model = model;
        getStyleClass().add("dl-facets");
        getChildren().addAll(Nodes.label(heading, "dl-label"), rows, moreLink);
        show(List.of());
    }

    void show(List<Facet> newFacets) {
        facets = newFacets;
        int count = facets.size();
        int shown = expanded ? count : Math.min(collapsedSize, count);
        while (rowPool.size() < shown) {
            rowPool.add(new FacetRow());
        }
        for (int i = 0; i < shown; i++) {
            fill(rowPool.get(i), facets.get(i));
        }
        rows.getChildren().setAll(rowPool.subList(0, shown));
        moreLink.setText(
                expanded ? Messages.of("search.fewer") : Messages.of("search.more", count - shown));
        Nodes.setShown(moreLink, count > collapsedSize);
        Nodes.setShown(this, count > 0);
    }

    private void toggleExpanded() {
        expanded = !expanded;
        show(facets);
    }

    private void fill(FacetRow row, Facet facet) {
        row.show(
                facet.label(),
                facet.articles(),
                model.isChosen(facet),
                facet.depth(),
                () -> model.toggle(facet));
    }
}
