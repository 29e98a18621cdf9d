package dev.dateline.parse;

import dev.dateline.article.ArticleDate;

import java.util.EnumMap;
import java.util.Map;

/// Holds the facts about an article from one place, such as its sidecar. Values are single lines;
/// an empty or missing value means unknown.
record ArticleMetadata(ArticleDate date, Map<MetadataField, String> values) {
    static final ArticleMetadata NONE = new ArticleMetadata(ArticleDate.UNDATED, Map.of());

    ArticleMetadata {
        values = Map.copyOf(values);
    }

    String get(MetadataField field) {
        return values.getOrDefault(field, "");
    }

    /// Returns these facts, completed by those of `other`.
    ArticleMetadata withDefaults(ArticleMetadata other) {
        var merged = new EnumMap<MetadataField, String>(MetadataField.class);
        merged.putAll(other.values);
        values.forEach((field, value) ->
                merged.merge(field, value, (old, own) -> own.isEmpty() ? old : own));
        return new ArticleMetadata(date.day().isPresent() ? date : other.date, merged);
    }
}
