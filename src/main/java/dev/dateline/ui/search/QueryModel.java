package dev.dateline.ui.search;

import dev.dateline.search.query.DateRange;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.search.query.QueryParser;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Optional;

/// The query of the search box. Its text is the only state: filters are read from it and written
/// into it.
public final class QueryModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ParsedQuery> parsedQuery =
            new ReadOnlyObjectWrapper<>(QueryParser.parse(""));

    QueryModel() {
        text.addListener((_, _, newText) -> parsedQuery.set(QueryParser.parse(newText)));
    }

    /// Adds a filter, or removes it if the query has it. A date replaces any other date.
    public void toggleFilter(String field, String value) {
        ParsedQuery query = parsedQuery.get();
        Optional<ParsedQuery.Filter> existing = findFilter(field, value);
        if (existing.isPresent()) {
            removeFilter(existing.get());
        } else {
            String rest = field.equals("date") ? textWithout("date") : query.text();
            text.set((rest.strip() + " " + FilterSyntax.format(field, value)).strip());
        }
    }

    /// Whether the query has a filter with this field and value.
    public boolean hasFilter(String field, String value) {
        return findFilter(field, value).isPresent();
    }

    private Optional<ParsedQuery.Filter> findFilter(String field, String value) {
        return parsedQuery.get().filters().stream()
                .filter(filter -> FilterSyntax.matches(filter, field, value))
                .findFirst();
    }

    /// Returns the days of the first date filter, if the query has one.
    public Optional<DateRange> dateFilter() {
        return parsedQuery.get().filters().stream()
                .filter(filter -> filter.field().equals("date") && !filter.excludes())
                .findFirst()
                .flatMap(filter -> DateRange.parse(filter.value()));
    }

    /// Removes a filter of the parsed query.
    public void removeFilter(ParsedQuery.Filter filter) {
        text.set(parsedQuery.get().textWithout(filter));
    }

    /// Removes all date filters.
    public void removeDateFilters() {
        text.set(textWithout("date"));
    }

    /// Returns the text of the query without the filters of a field.
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

    ReadOnlyObjectProperty<ParsedQuery> parsedQueryProperty() {
        return parsedQuery.getReadOnlyProperty();
    }
}
