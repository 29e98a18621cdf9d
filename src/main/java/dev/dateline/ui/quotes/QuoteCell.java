package dev.dateline.ui.quotes;

import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.Slot;
import dev.dateline.ui.fx.WrappingCell;

import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

/// A row of a list of quotations.
final class QuoteCell extends WrappingCell<Slot<QuoteHit>> {
    private final QuoteRow row;

    QuoteCell(QuoteRow row, QuoteActions actions) {
        super(row);
        this.row = row;
        getStyleClass().add("quote-cell");
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && getItem() instanceof Slot.Filled<QuoteHit>(var hit)) {
                actions.open(hit);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Slot<QuoteHit> slot, boolean empty) {
        super.updateItem(slot, empty);
        if (empty || slot == null) {
            show(false);
            setAccessibleText("");
            return;
        }
        switch (slot) {
            case Slot.Filled<QuoteHit>(var hit) -> row.show(hit);
            case Slot.Loading<QuoteHit> _ -> row.showLoading();
        }
        show(true);
        setAccessibleText(row.spoken());
    }
}
