package dev.dateline.ui.search.facet;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.FacetRow;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// One headed section of the navigation. Its rows are used again when the counts change, so that
/// the focus stays where it is. A long section shows its first rows until asked for all.
final class FacetSection extends VBox {
    private final int collapsedSize;

    private final FacetsModel model;
    private final VBox rows = new VBox();
    private final List<FacetRow> pool = new ArrayList<>();
    private final Hyperlink more = new Hyperlink();
    private List<Facet> facets = List.of();
    private boolean expanded;

    /// @param atFirst how many rows are shown unasked
    FacetSection(String heading, int atFirst, FacetsModel model) {
        this.collapsedSize = atFirst;
        this.model = model;
        getStyleClass().add("dl-facets");
        var label = new Label(heading);
        label.getStyleClass().add("dl-label");
        more.getStyleClass().setAll("hyperlink", "dl-link", "dl-facet-more");
        more.setOnAction(_ -> toggleExpanded());
        getChildren().addAll(label, rows, more);
        show(List.of());
    }

    void show(List<Facet> now) {
        facets = now;
        int shown = expanded ? now.size() : Math.min(collapsedSize, now.size());
        while (pool.size() < shown) {
            pool.add(new FacetRow());
        }
        for (int i = 0; i < shown; i++) {
            fill(pool.get(i), now.get(i));
        }
        rows.getChildren().setAll(pool.subList(0, shown));
        more.setText(
                expanded
                        ? Messages.of("search.fewer")
                        : Messages.of("search.more", now.size() - shown));
        boolean needed = now.size() > collapsedSize;
        more.setVisible(needed);
        more.setManaged(needed);
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
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
