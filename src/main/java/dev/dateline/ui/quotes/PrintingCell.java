package dev.dateline.ui.quotes;

import dev.dateline.library.Printing;
import dev.dateline.ui.fx.WrappingCell;

import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.function.Predicate;

/// A row of a list of printings.
final class PrintingCell extends WrappingCell<Printing> {
    private final PrintingRow row;
    private final Predicate<Printing> chosen;

    private PrintingCell(PrintingRow row, Predicate<Printing> chosen, QuoteActions actions) {
        super(row);
        this.row = row;
        this.chosen = chosen;
        getStyleClass().add("quote-cell");
        setOnMouseClicked(event -> {
            Printing shown = getItem();
            if (shown != null
                    && event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2) {
                actions.open(shown.hit());
            }
        });
    }

    /// @param chosen which printing the others are held against
    static PrintingCell of(Predicate<Printing> chosen, QuoteActions actions) {
        return new PrintingCell(new PrintingRow(), chosen, actions);
    }

    @Override
    protected void updateItem(@Nullable Printing printing, boolean empty) {
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
