package dev.dateline.search;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A typed text and what it means. `filters` are its `date:`, `source:` and `speaker:` parts
/// outside any parentheses, in order, so that they can be shown as chips and taken out of the text
/// again.
public record ParsedQuery(String text, Criterion criterion, List<Filter> filters) {
    public ParsedQuery {
        filters = List.copyOf(filters);
    }

    /// What is searched, in words.
    public String understood() {
        return QueryDescription.of(criterion);
    }

    /// The same, with one more demand that the text does not name.
    public ParsedQuery narrowedTo(Criterion demand) {
        boolean all = criterion instanceof Criterion.All;
        Criterion both = all ? demand : new Criterion.And(List.of(demand, criterion));
        return new ParsedQuery(text, both, filters);
    }

    /// The text without one of its filters.
    public String without(Filter filter) {
        String before = text.substring(0, filter.span().start()).stripTrailing();
        String after = text.substring(filter.span().end()).stripLeading();
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }

    /// One filter: its field's name, its value without marks, whether it excludes, and where it
    /// stands in the text (UTF-16 code units, its minus and field name included).
    public record Filter(String field, String value, boolean excludes, TextSpan span) {}
}
