package dev.dateline.ui.window;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.search.Hit;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.quotes.StatementArticle;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The articles or the statement to which a command applies, found by [CommandTargetResolver].
sealed interface CommandTarget {
    /// The articles of the selected rows of the result list. Commands about quotations apply to the
    /// reading pane instead.
    ///
    /// @param loader passes the rows to its argument, from top to bottom, once they have loaded
    record Articles(int count, Consumer<Consumer<List<Hit>>> loader) implements CommandTarget {}

    /// The selected row of the statement list that has the focus.
    ///
    /// @param article contains the statement
    /// @param quote is empty if the statement is a sentence, not a quotation
    record Statement(StatementArticle article, Optional<QuoteHit> quote) implements CommandTarget {}

    /// The selected item of the dossier, which has the focus.
    record DossierItem(DossierEntry entry) implements CommandTarget {}

    /// No row is selected, so the command applies to the article in the reading pane.
    record None() implements CommandTarget {}

    /// Returns the selected quotation or dossier item as a dossier entry. Empty for other targets.
    default Optional<DossierEntry> dossierEntry() {
        return switch (this) {
            case Statement(_, var quote) -> quote.map(DossierEntry::of);
            case DossierItem(var entry) -> Optional.of(entry);
            case Articles _, None _ -> Optional.empty();
        };
    }

    /// Returns the selected quotation or dossier item. Empty for other targets.
    default Optional<Item> item() {
        return dossierEntry().map(DossierEntry::item);
    }

    /// Returns the selected quotation.
    default Optional<QuoteTarget> quoteTarget() {
        return switch (this) {
            case Statement(_, var quote) -> quote.map(QuoteTarget::of);
            case DossierItem(var entry) -> QuoteTarget.of(entry.item());
            case Articles _, None _ -> Optional.empty();
        };
    }
}
