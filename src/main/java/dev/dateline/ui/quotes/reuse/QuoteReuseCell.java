package dev.dateline.ui.quotes.reuse;

import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.ui.fx.list.WrappingCell;
import dev.dateline.ui.quotes.QuoteActions;

import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;

/// A row of a list of printings.
final class QuoteReuseCell extends WrappingCell<QuoteReuse> {
    private final QuoteReuseRow row;
    private final Predicate<QuoteReuse> isReference;

    private QuoteReuseCell(QuoteReuseRow row, Predicate<QuoteReuse> chosen, QuoteActions actions) {
        super(row);
        this.row = row;
        this.isReference = chosen;
        getStyleClass().add("quote-cell");
        setOnMouseClicked(event -> {
            QuoteReuse shown = getItem();
            if (shown != null
                    && event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2) {
                actions.open(shown.hit());
            }
        });
    }

    /// @param chosen which printing the others are held against
    static QuoteReuseCell of(Predicate<QuoteReuse> chosen, QuoteActions actions) {
        return new QuoteReuseCell(new QuoteReuseRow(), chosen, actions);
    }

    @Override
    protected void updateItem(@Nullable QuoteReuse printing, boolean empty) {
        super.updateItem(printing, empty);
        if (empty || printing == null) {
            setContentVisible(false);
            setAccessibleText("");
            return;
        }
        row.show(printing, isReference.test(printing));
        setContentVisible(true);
        setAccessibleText(row.accessibleSummary());
    }
}
