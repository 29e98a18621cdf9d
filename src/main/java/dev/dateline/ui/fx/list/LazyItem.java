package dev.dateline.ui.fx.list;

import java.util.Optional;

/// An element of a paged list: the loaded item, or a marker that it is still loading.
public sealed interface LazyItem<T> {
    /// An item that has been loaded.
    record Loaded<T>(T item) implements LazyItem<T> {}

    /// An item whose page is still loading or could not be loaded.
    record Loading<T>() implements LazyItem<T> {}

    /// Returns the item if it has been loaded.
    default Optional<T> toOptional() {
        return switch (this) {
            case Loaded<T>(var item) -> Optional.of(item);
            case Loading<T> _ -> Optional.empty();
        };
    }
}
