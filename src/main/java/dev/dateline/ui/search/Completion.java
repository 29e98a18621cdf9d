package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.FacetCount;

import java.io.IOException;
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
    private static final int MOST_SPEAKERS = 3;
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 2;

    /// A field and the beginning of a value, in quotation marks that are still open, or none.
    private static final Pattern VALUE =
            Pattern.compile("(?:^|.*\\s)(-?(\\w+):(?:\"([^\"]*)|([^\"\\s]*)))$");

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|.*[\\s(])(\\p{L}+)$");

    /// What could be meant by a text that is being typed at its end.
    static List<Completion> of(String typed, Vocabulary vocabulary) throws IOException {
        Matcher value = VALUE.matcher(typed);
        if (value.matches() && FieldWords.isField(value.group(2))) {
            return values(typed, value, vocabulary);
        }
        var found = new ArrayList<Completion>();
        Matcher last = LAST_WORD.matcher(typed);
        if (last.matches() && last.group(1).length() >= SHORTEST) {
            String begun = last.group(1).toLowerCase(Locale.ROOT);
            String before = typed.substring(0, last.start(1));
            found.addAll(fields(begun, before));
            found.addAll(saved(typed, vocabulary));
            found.addAll(speakers(begun, before, vocabulary));
            found.addAll(words(begun, before, vocabulary));
        }
        if (!typed.isBlank()) {
            found.addAll(before(typed, vocabulary, MOST_SEARCHES));
        }
        return found.stream().distinct().limit(MOST).toList();
    }

    /// What was searched before and begins so, newest first.
    static List<Completion> before(String typed, Vocabulary vocabulary, int most) {
        String start = typed.toLowerCase(Locale.ROOT);
        String kind = Messages.of("search.complete-before");
        return vocabulary.searches().stream()
                .filter(search -> search.toLowerCase(Locale.ROOT).startsWith(start))
                .filter(search -> !search.equals(typed.strip()))
                .limit(most)
                .map(search -> new Completion(search, kind, search))
                .toList();
    }

    private static List<Completion> values(String typed, Matcher value, Vocabulary vocabulary) {
        String field = value.group(2).toLowerCase(Locale.ROOT);
        String begun = value.group(3) == null ? value.group(4) : value.group(3);
        String minus = value.group(1).startsWith("-") ? "-" : "";
        String before = typed.substring(0, value.start(1)) + minus;
        String kind = FieldWords.kind(field);
        return values(field, vocabulary)
                .filter(name -> begins(name, begun))
                .limit(MOST)
                .map(name -> new Completion(name, kind, before + FilterText.of(field, name) + " "))
                .toList();
    }

    private static Stream<String> values(String field, Vocabulary vocabulary) {
        return switch (field) {
            case "speaker" -> vocabulary.speakers().stream().map(FacetCount::value);
            case "source" -> vocabulary.sources().stream().map(FacetCount::value);
            case "tag" -> vocabulary.tags().stream();
            default -> FieldWords.values(field).stream();
        };
    }

    /// Whether a word of the name begins so.
    private static boolean begins(String name, String begun) {
        String start = begun.toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT);
        return whole.startsWith(start) || whole.contains(" " + start);
    }

    private static List<Completion> fields(String begun, String before) {
        return FieldWords.names().stream()
                .filter(field -> field.startsWith(begun))
                .map(field ->
                        new Completion(field + ":", FieldWords.kind(field), before + field + ":"))
                .toList();
    }

    private static List<Completion> saved(String typed, Vocabulary vocabulary) {
        String kind = Messages.of("search.complete-kept");
        return vocabulary.saved().stream()
                .filter(saved -> begins(saved.name(), typed.strip()))
                .limit(MOST_SEARCHES)
                .map(saved -> new Completion(saved.name(), kind, saved.query()))
                .toList();
    }

    private static List<Completion> speakers(String begun, String before, Vocabulary vocabulary) {
        String kind = FieldWords.kind("speaker");
        return vocabulary.speakers().stream()
                .map(FacetCount::value)
                .filter(name -> begins(name, begun))
                .limit(MOST_SPEAKERS)
                .map(name ->
                        new Completion(name, kind, before + FilterText.of("speaker", name) + " "))
                .toList();
    }

    private static List<Completion> words(String begun, String before, Vocabulary vocabulary)
            throws IOException {
        String kind = Messages.of("search.complete-word");
        return vocabulary.words().beginning(begun, MOST_WORDS + 1).stream()
                .filter(word -> !word.equals(begun))
                .limit(MOST_WORDS)
                .map(word -> new Completion(word, kind, before + word + " "))
                .toList();
    }
}
