package dev.dateline.parse;

import java.util.Locale;
import java.util.Optional;

/// What a header line or a sidecar can say about an article besides its date.
enum Fact {
    TITLE,
    SOURCE,
    AUTHOR,
    URL;

    /// The fact that a key stands for, in capitals or not.
    static Optional<Fact> of(String key) {
        for (Fact fact : values()) {
            if (fact.name().equals(key.toUpperCase(Locale.ROOT))) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
