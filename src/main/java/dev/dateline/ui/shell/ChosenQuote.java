package dev.dateline.ui.shell;

import dev.dateline.library.Selection.Item;

import java.util.Optional;

/// The quotation that commands mean, by its article's path and its place there, from 0.
record ChosenQuote(String path, int number) {
    /// Empty for a whole article.
    static Optional<ChosenQuote> of(Item item) {
        return switch (item) {
            case Item.OfArticle _ -> Optional.empty();
            case Item.OfQuote(var path, var number) -> Optional.of(new ChosenQuote(path, number));
        };
    }
}
