package dev.dateline.ui.quotes;

import dev.dateline.library.reuse.QuoteReuse;
import dev.dateline.ui.fx.WrappingCell;

import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;

/// A row of a list of printings.
final class PrintingCell extends WrappingCell<QuoteReuse> {
    private final PrintingRow row;
    private final Predicate<QuoteReuse> chosen;

    private PrintingCell(PrintingRow row, Predicate<QuoteReuse> chosen, QuoteActions actions) {
        super(row);
        this.row = row;
        this.chosen = chosen;
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
    static PrintingCell of(Predicate<QuoteReuse> chosen, QuoteActions actions) {
        return new PrintingCell(new PrintingRow(), chosen, actions);
    }

    @Override
    protected void updateItem(@Nullable QuoteReuse printing, boolean empty) {
        super.updateItem(printing, empty);
        if (empty || printing == null) {
            show(false);
            setAccessibleText("");
            return;
        }
        row.show(printing, chosen.test(printing));
        show(true);
        setAccessibleText(row.spoken());
    }
}
