package dev.dateline.parse;

import dev.dateline.article.ArticleDate;

import java.util.EnumMap;
import java.util.Map;

/// What is said about an article in one place. Values are single lines; empty ones count as not
/// said.
record Facts(ArticleDate date, Map<Fact, String> values) {
    static final Facts NONE = new Facts(ArticleDate.UNDATED, Map.of());

    Facts {
        values = Map.copyOf(values);
    }

    String get(Fact fact) {
        return values.getOrDefault(fact, "");
    }

    /// These, and what they do not say from `others`.
    Facts over(Facts others) {
        var both = new EnumMap<Fact, String>(Fact.class);
        both.putAll(others.values);
        values.forEach(
                (fact, value) -> both.merge(fact, value, (old, own) -> own.isEmpty() ? old : own));
        return new Facts(date.day().isPresent() ? date : others.date, both);
    }
}
