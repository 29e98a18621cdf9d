package dev.dateline.parse;

import java.util.Locale;
import java.util.Optional;

/// What a header line or a sidecar can say about an article besides its date.
enum MetadataField {
    TITLE,
    SOURCE,
    AUTHOR,
    URL;

    /// The fact that a key stands for, in capitals or not.
    static Optional<MetadataField> forKey(String key) {
        for (MetadataField fact : values()) {
            if (fact.name().equals(key.toUpperCase(Locale.ROOT))) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
