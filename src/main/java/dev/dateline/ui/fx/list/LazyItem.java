package dev.dateline.ui.fx.list;

import java.util.Optional;

/// A place in a long list: what stands there, or that it is still on its way.
public sealed interface LazyItem<T> {
    record Loaded<T>(T item) implements LazyItem<T> {}

    record Loading<T>() implements LazyItem<T> {}

    default Optional<T> toOptional() {
        return switch (this) {
            case Loaded<T>(var item) -> Optional.of(item);
            case Loading<T> _ -> Optional.empty();
        };
    }
}
