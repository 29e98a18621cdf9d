package dev.dateline.parse;

import java.util.Locale;
import java.util.Optional;

/// Lists the facts that a header line or a sidecar can state, besides the date.
enum MetadataField {
    TITLE,
    SOURCE,
    AUTHOR,
    URL;

    /// The fact that a key stands for, in capitals or not.
    static Optional<MetadataField> forKey(String key) {
        for (MetadataField field : values()) {
            if (field.name().equals(key.toUpperCase(Locale.ROOT))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
