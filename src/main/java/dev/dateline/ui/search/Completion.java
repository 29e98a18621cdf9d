package dev.dateline.ui.search;

import dev.dateline.message.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One way to go on with what is typed: `words` and `kind` say which, `query` is the whole text
/// then.
record Completion(String words, String kind, String query) {
    private static final int MOST = 7;
    private static final int MOST_SEARCHES = 3;
    private static final int SHORTEST_FIELD = 2;
    private static final List<String> FIELDS =
            List.of("speaker:", "source:", "date:", "said:", "title:");

    /// A field and the beginning of a name, in quotation marks that are still open, or none.
    private static final Pattern NAMED =
            Pattern.compile("(?i)(?:^|.*\\s)(-?(speaker|source):(?:\"([^\"]*)|([^\"\\s]*)))$");

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|.*\\s)(\\p{L}+)$");

    /// What could be meant by a text that is being typed at its end.
    static List<Completion> of(String typed, Vocabulary vocabulary) {
        var found = new ArrayList<Completion>();
        Matcher named = NAMED.matcher(typed);
        if (named.matches()) {
            found.addAll(names(typed, named, vocabulary));
        } else {
            found.addAll(fields(typed));
            found.addAll(searches(typed, vocabulary));
        }
        return List.copyOf(found);
    }

    private static List<Completion> names(String typed, Matcher named, Vocabulary vocabulary) {
        String field = named.group(2).toLowerCase(Locale.ROOT);
        String begun = named.group(3) == null ? named.group(4) : named.group(3);
        boolean speaker = field.equals("speaker");
        String kind = Messages.of(speaker ? "search.complete-speaker" : "search.complete-source");
        String before = typed.substring(0, named.start(1));
        String minus = named.group(1).startsWith("-") ? "-" : "";
        return (speaker ? vocabulary.speakers() : vocabulary.sources())
                .stream()
                        .filter(name -> begins(name, begun))
                        .limit(MOST)
                        .map(name -> before + minus + FilterText.of(field, name) + " ")
                        .map(query -> new Completion(nameIn(query, before), kind, query))
                        .toList();
    }

    private static String nameIn(String query, String before) {
        return query.substring(before.length())
                .replaceFirst("^-?\\w+:", "")
                .replace("\"", "")
                .strip();
    }

    /// Whether a word of the name begins so.
    private static boolean begins(String name, String begun) {
        String start = begun.toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT);
        return whole.startsWith(start) || whole.contains(" " + start);
    }

    private static List<Completion> fields(String typed) {
        Matcher last = LAST_WORD.matcher(typed);
        if (!last.matches() || last.group(1).length() < SHORTEST_FIELD) {
            return List.of();
        }
        String begun = last.group(1).toLowerCase(Locale.ROOT);
        String kind = Messages.of("search.complete-field");
        return FIELDS.stream()
                .filter(field -> field.startsWith(begun))
                .map(field ->
                        new Completion(field, kind, typed.substring(0, last.start(1)) + field))
                .toList();
    }

    private static List<Completion> searches(String typed, Vocabulary vocabulary) {
        String start = typed.toLowerCase(Locale.ROOT);
        String kind = Messages.of("search.complete-before");
        return start.isBlank()
                ? List.of()
                : Stream.of(vocabulary.searches())
                        .flatMap(List::stream)
                        .filter(search -> search.toLowerCase(Locale.ROOT).startsWith(start))
                        .filter(search -> !search.equals(typed.strip()))
                        .limit(MOST_SEARCHES)
                        .map(search -> new Completion(search, kind, search))
                        .toList();
    }
}
