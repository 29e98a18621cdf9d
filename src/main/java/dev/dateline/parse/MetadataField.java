package dev.dateline.parse;

import java.util.Locale;
import java.util.Optional;

/// Lists the metadata fields that a header line or a sidecar can contain, besides the date.
enum MetadataField {
    TITLE,
    SOURCE,
    AUTHOR,
    URL;

    /// Returns the field with a key, ignoring case.
    static Optional<MetadataField> forKey(String key) {
        for (MetadataField field : values()) {
            if (field.name().equals(key.toUpperCase(Locale.ROOT))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
