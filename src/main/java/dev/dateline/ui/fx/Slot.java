package dev.dateline.ui.fx;

import java.util.Optional;

/// A place in a long list: what stands there, or that it is still on its way.
public sealed interface Slot<T> {
    record Filled<T>(T item) implements Slot<T> {}

    record Loading<T>() implements Slot<T> {}

    default Optional<T> filled() {
        return switch (this) {
            case Filled<T>(var item) -> Optional.of(item);
            case Loading<T> _ -> Optional.empty();
        };
    }
}
