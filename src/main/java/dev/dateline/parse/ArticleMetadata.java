package dev.dateline.parse;

import dev.dateline.article.ArticleDate;

import java.util.EnumMap;
import java.util.Map;

/// Holds the metadata of an article from one origin: its header or its sidecar. Values are single
/// lines; an empty or missing value means unknown.
record ArticleMetadata(ArticleDate date, Map<MetadataField, String> values) {
    static final ArticleMetadata NONE = new ArticleMetadata(ArticleDate.UNDATED, Map.of());

    ArticleMetadata {
        values = Map.copyOf(values);
    }

    String get(MetadataField field) {
        return values.getOrDefault(field, "");
    }

    /// Returns this metadata, with the values of `other` for the fields that are unknown here.
    ArticleMetadata withDefaults(ArticleMetadata other) {
        var merged = new EnumMap<MetadataField, String>(MetadataField.class);
        merged.putAll(other.values);
        values.forEach((field, value) ->
                merged.merge(field, value, (old, own) -> own.isEmpty() ? old : own));
        return new ArticleMetadata(date.day().isPresent() ? date : other.date, merged);
    }
}
