package dev.dateline.ui.search;

import dev.dateline.search.query.DateRange;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.search.query.QueryParser;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;

/// The text in the box, which is the whole truth about the query: filters are read out of it and
/// written into it.
public final class QueryModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ParsedQuery> parsedQuery =
            new ReadOnlyObjectWrapper<>(QueryParser.parse(""));

    QueryModel() {
        text.addListener((_, _, now) -> parsedQuery.set(QueryParser.parse(now)));
    }

    /// Adds a filter to the text, or takes it out where it stands there already. There is only one
    /// date: a new one takes the place of the old.
    public void toggleFilter(String field, String value) {
        ParsedQuery now = parsedQuery.get();
        var same =
                now.filters().stream()
                        .filter(f -> FilterSyntax.matches(f, field, value))
                        .findFirst();
        if (same.isPresent()) {
            text.set(now.textWithout(same.get()));
        } else {
            String rest = field.equals("date") ? textWithout("date") : now.text();
            text.set((rest.strip() + " " + FilterSyntax.format(field, value)).strip());
        }
    }

    /// Whether the text has this filter.
    public boolean hasFilter(String field, String value) {
        return parsedQuery.get().filters().stream()
                .anyMatch(f -> FilterSyntax.matches(f, field, value));
    }

    /// The days that the text's date filter names, if it has one.
    public Optional<DateRange> dateFilter() {
        return parsedQuery.get().filters().stream()
                .filter(f -> f.field().equals("date") && !f.excludes())
                .findFirst()
                .flatMap(f -> DateRange.parse(f.value()));
    }

    public void removeFilter(ParsedQuery.Filter filter) {
        text.set(parsedQuery.get().textWithout(filter));
    }

    /// Takes every date filter out of the text.
    public void removeDateFilters() {
        text.set(textWithout("date"));
    }

    /// The text without any filter by a field.
    public String textWithout(String field) {
        ParsedQuery rest = parsedQuery.get();
        while (true) {
            var filter = rest.filters().stream().filter(f -> f.field().equals(field)).findFirst();
            if (filter.isEmpty()) {
                return rest.text();
            }
            rest = QueryParser.parse(rest.textWithout(filter.get()));
        }
    }

    StringProperty textProperty() {
        return text;
    }

    /// The text as it was understood, its filters among it.
    ReadOnlyObjectProperty<ParsedQuery> parsedQueryProperty() {
        return parsedQuery.getReadOnlyProperty();
    }
}
