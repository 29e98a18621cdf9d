package dev.dateline.parse;

import dev.dateline.article.ArticleDate;

import java.util.EnumMap;
import java.util.Map;

/// What is said about an article in one place. Values are single lines; empty ones count as not
/// said.
record ArticleMetadata(ArticleDate date, Map<MetadataField, String> values) {
    static final ArticleMetadata NONE = new ArticleMetadata(ArticleDate.UNDATED, Map.of());

    ArticleMetadata {
        values = Map.copyOf(values);
    }

    String get(MetadataField fact) {
        return values.getOrDefault(fact, "");
    }

    /// These, and what they do not say from `others`.
    ArticleMetadata withDefaults(ArticleMetadata others) {
        var both = new EnumMap<MetadataField, String>(MetadataField.class);
        both.putAll(others.values);
        values.forEach(
                (fact, value) -> both.merge(fact, value, (old, own) -> own.isEmpty() ? old : own));
        return new ArticleMetadata(date.day().isPresent() ? date : others.date, both);
    }
}
