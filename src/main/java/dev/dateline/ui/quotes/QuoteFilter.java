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
        String base = query.strip();
        if (!base.isEmpty()) {
            parts.add(ALTERNATIVES.matcher(base).find() ? "(" + base + ")" : base);
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

    private static String quoted(String term) {
        String bare = term.replace("\"", "");
        return PLAIN.matcher(term).matches() ? term : "\"" + bare + "\"";
    }
}
