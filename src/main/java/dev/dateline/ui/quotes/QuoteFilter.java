package dev.dateline.ui.quotes;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/// What the list is narrowed to: the window's query, words that must be said, and a speaker; any of
/// them may be empty.
record QuoteFilter(String query, String said, String speaker) {
    private static final Pattern TERM = Pattern.compile("\"[^\"]*\"?|[^\\s\"]+");
    private static final Pattern UNQUOTED_TERM = Pattern.compile("[\\p{L}\\p{N}'’.-]+[*~]?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
    private static final Pattern ALTERNATIVES = Pattern.compile("(?<!\\S)OR(?!\\S)|\\|");

    /// All of it in the language of the search box.
    String toQuery() {
        var parts = new StringJoiner(" ");
        if (!query.isBlank()) {
            parts.add(parenthesizeAlternatives(query.strip()));
        }
        TERM.matcher(said)
                .results()
                .forEach(term -> parts.add("said:" + quoteUnlessPlain(term.group())));
        if (!speaker.isBlank()) {
            String part = speaker.strip();
            parts.add(WORD.matcher(part).matches() ? "speaker:" + part : speakerQuery(part));
        }
        return parts.toString();
    }

    /// The query for everything that one speaker said.
    static String speakerQuery(String name) {
        return "speaker:\"" + name.replaceAll("[\"\\s]+", " ").strip() + "\"";
    }

    /// The query for what one speaker said in the articles that match `about`.
    static String speakerQuery(String name, String about) {
        String speaker = speakerQuery(name);
        return about.isBlank() ? speaker : parenthesizeAlternatives(about.strip()) + " " + speaker;
    }

    /// So that what follows narrows all of it, not only its last alternative.
    private static String parenthesizeAlternatives(String query) {
        return ALTERNATIVES.matcher(query).find() ? "(" + query + ")" : query;
    }

    private static String quoteUnlessPlain(String term) {
        String bare = term.replace("\"", "");
        return UNQUOTED_TERM.matcher(term).matches() ? term : "\"" + bare + "\"";
    }
}
