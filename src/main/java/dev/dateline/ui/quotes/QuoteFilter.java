package dev.dateline.ui.quotes;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/// The filters of a quotation list: the window's query, words that are quoted, and a speaker.
///
/// Each filter may be empty.
record QuoteFilter(String query, String said, String speaker) {
    private static final Pattern TERM = Pattern.compile("\"[^\"]*\"?|[^\\s\"]+");
    private static final Pattern UNQUOTED_TERM = Pattern.compile("[\\p{L}\\p{N}'’.-]+[*~]?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
    private static final Pattern ALTERNATIVES = Pattern.compile("(?<!\\S)OR(?!\\S)|\\|");

    /// Returns a query in the query language that combines all filters.
    String toQuery() {
        var parts = new StringJoiner(" ");
        if (!query.isBlank()) {
            parts.add(parenthesizeAlternatives(query.strip()));
        }
        TERM.matcher(said)
                .results()
                .forEach(term -> parts.add("said:" + quoteUnlessPlain(term.group())));
        if (!speaker.isBlank()) {
            String name = speaker.strip();
            parts.add(WORD.matcher(name).matches() ? "speaker:" + name : speakerQuery(name));
        }
        return parts.toString();
    }

    /// Returns the query for all quotations of a speaker.
    static String speakerQuery(String name) {
        return "speaker:\"" + name.replaceAll("[\"\\s]+", " ").strip() + "\"";
    }

    /// Returns the query for the quotations of a speaker in the articles that match `query`.
    static String speakerQuery(String name, String query) {
        String speaker = speakerQuery(name);
        return query.isBlank() ? speaker : parenthesizeAlternatives(query.strip()) + " " + speaker;
    }

    /// Encloses a query with alternatives in parentheses, so that further terms apply to all of it.
    private static String parenthesizeAlternatives(String query) {
        return ALTERNATIVES.matcher(query).find() ? "(" + query + ")" : query;
    }

    private static String quoteUnlessPlain(String term) {
        return UNQUOTED_TERM.matcher(term).matches() ? term : "\"" + term.replace("\"", "") + "\"";
    }
}
