package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.list.LazyItem;
import dev.dateline.ui.fx.list.WrappingCell;

import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

/// A row of a list of quotations.
final class QuoteCell extends WrappingCell<LazyItem<QuoteHit>> {
    private final QuoteRow row;

    QuoteCell(QuoteRow row, QuoteActions actions) {
        super(row);
        this.row = row;
        getStyleClass().add("quote-cell");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && getItem() instanceof LazyItem.Loaded<QuoteHit>(var hit)) {
                actions.open(hit);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable LazyItem<QuoteHit> slot, boolean empty) {
        super.updateItem(slot, empty);
        if (empty || slot == null) {
            setContentVisible(false);
            setAccessibleText("");
            return;
        }
        switch (slot) {
            case LazyItem.Loaded<QuoteHit>(var hit) -> row.show(hit);
            case LazyItem.Loading<QuoteHit> _ -> row.showLoading();
        }
        setContentVisible(true);
        setAccessibleText(row.accessibleSummary());
    }
}
