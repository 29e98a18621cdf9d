package dev.dateline.ui.quotes;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/// What the list is narrowed to: the window's query, words that must be said, and a speaker; any of
/// them may be empty.
record QuoteFilter(String query, String words, String speaker) {
    private static final Pattern TERM = Pattern.compile("\"[^\"]*\"?|[^\\s\"]+");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}'’.-]+[*~]?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
    private static final Pattern ALTERNATIVES = Pattern.compile("(?<!\\S)OR(?!\\S)|\\|");

    /// All of it in the language of the search box.
    String asQuery() {
        var parts = new StringJoiner(" ");
        if (!query.isBlank()) {
            parts.add(asOne(query.strip()));
        }
        TERM.matcher(words).results().forEach(term -> parts.add("said:" + quoted(term.group())));
        if (!speaker.isBlank()) {
            String part = speaker.strip();
            parts.add(WORD.matcher(part).matches() ? "speaker:" + part : ofSpeaker(part));
        }
        return parts.toString();
    }

    /// The query for everything that one speaker said.
    static String ofSpeaker(String name) {
        return "speaker:\"" + name.replaceAll("[\"\\s]+", " ").strip() + "\"";
    }

    /// The query for what one speaker said in the articles that match `about`.
    static String ofSpeaker(String name, String about) {
        String speaker = ofSpeaker(name);
        return about.isBlank() ? speaker : asOne(about.strip()) + " " + speaker;
    }

    /// So that what follows narrows all of it, not only its last alternative.
    private static String asOne(String query) {
        return ALTERNATIVES.matcher(query).find() ? "(" + query + ")" : query;
    }

    private static String quoted(String term) {
        String bare = term.replace("\"", "");
        return PLAIN.matcher(term).matches() ? term : "\"" + bare + "\"";
    }
}
