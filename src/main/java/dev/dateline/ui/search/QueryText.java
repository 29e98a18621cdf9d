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
public final class QueryText {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ParsedQuery> parsed =
            new ReadOnlyObjectWrapper<>(QueryParser.parse(""));

    QueryText() {
        text.addListener((_, _, now) -> parsed.set(QueryParser.parse(now)));
    }

    /// Adds a filter to the text, or takes it out where it stands there already. There is only one
    /// date: a new one takes the place of the old.
    public void toggle(String field, String value) {
        ParsedQuery now = parsed.get();
        var same = now.filters().stream().filter(f -> FilterText.says(f, field, value)).findFirst();
        if (same.isPresent()) {
            text.set(now.textWithout(same.get()));
        } else {
            String rest = field.equals("date") ? without("date") : now.text();
            text.set((rest.strip() + " " + FilterText.of(field, value)).strip());
        }
    }

    /// Whether the text has this filter.
    public boolean has(String field, String value) {
        return parsed.get().filters().stream().anyMatch(f -> FilterText.says(f, field, value));
    }

    /// The days that the text's date filter names, if it has one.
    public Optional<DateRange> dates() {
        return parsed.get().filters().stream()
                .filter(f -> f.field().equals("date") && !f.excludes())
                .findFirst()
                .flatMap(f -> DateRange.parse(f.value()));
    }

    void remove(ParsedQuery.Filter filter) {
        text.set(parsed.get().textWithout(filter));
    }

    /// Takes every date filter out of the text.
    public void clearDates() {
        text.set(without("date"));
    }

    /// The text without any filter by a field.
    public String without(String field) {
        ParsedQuery rest = parsed.get();
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
    ReadOnlyObjectProperty<ParsedQuery> parsedProperty() {
        return parsed.getReadOnlyProperty();
    }
}
