package dev.dateline.ui.search.box;

import dev.dateline.message.Messages;
import dev.dateline.search.FacetCount;
import dev.dateline.ui.search.FilterSyntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One way to go on with what is typed: `words` and `kind` say which, `query` is the whole text
/// then.
record Completion(String label, String kind, String completedText) {
    private static final int MAX_COMPLETIONS = 7;
    private static final int MAX_SEARCHES = 3;
    private static final int MAX_SPEAKERS = 3;
    private static final int MAX_TERMS = 4;
    private static final int MIN_PREFIX_LENGTH = 2;

    /// A field and the beginning of a value, in quotation marks that are still open, or none.
    private static final Pattern FIELD_VALUE =
            Pattern.compile("(?:^|.*\\s)(-?(\\w+):(?:\"([^\"]*)|([^\"\\s]*)))$");

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|.*[\\s(])(\\p{L}+)$");

    /// What could be meant by a text that is being typed at its end.
    static List<Completion> find(String typed, CompletionVocabulary vocabulary) throws IOException {
        Matcher value = FIELD_VALUE.matcher(typed);
        if (value.matches() && QueryFields.isField(value.group(2))) {
            return values(typed, value, vocabulary);
        }
        var found = new ArrayList<Completion>();
        Matcher last = LAST_WORD.matcher(typed);
        if (last.matches() && last.group(1).length() >= MIN_PREFIX_LENGTH) {
            String begun = last.group(1).toLowerCase(Locale.ROOT);
            String before = typed.substring(0, last.start(1));
            found.addAll(fields(begun, before));
            found.addAll(savedSearches(typed, vocabulary));
            found.addAll(speakers(begun, before, vocabulary));
            found.addAll(label(begun, before, vocabulary));
        }
        if (!typed.isBlank()) {
            found.addAll(fromHistory(typed, vocabulary, MAX_SEARCHES));
        }
        return found.stream().distinct().limit(MAX_COMPLETIONS).toList();
    }

    /// What was searched before and begins so, newest first.
    static List<Completion> fromHistory(String typed, CompletionVocabulary vocabulary, int most) {
        String start = typed.toLowerCase(Locale.ROOT);
        String kind = Messages.of("completion.history");
        return vocabulary.history().stream()
                .filter(search -> search.toLowerCase(Locale.ROOT).startsWith(start))
                .filter(search -> !search.equals(typed.strip()))
                .limit(most)
                .map(search -> new Completion(search, kind, search))
                .toList();
    }

    private static List<Completion> values(
            String typed, Matcher value, CompletionVocabulary vocabulary) {
        String field = value.group(2).toLowerCase(Locale.ROOT);
        String begun = value.group(3) == null ? value.group(4) : value.group(3);
        String minus = value.group(1).startsWith("-") ? "-" : "";
        String before = typed.substring(0, value.start(1)) + minus;
        String kind = QueryFields.description(field);
        return values(field, vocabulary)
                .filter(name -> hasWordWithPrefix(name, begun))
                .limit(MAX_COMPLETIONS)
                .map(name ->
                        new Completion(name, kind, before + FilterSyntax.format(field, name) + " "))
                .toList();
    }

    private static Stream<String> values(String field, CompletionVocabulary vocabulary) {
        return switch (field) {
            case "speaker" -> vocabulary.speakers().stream().map(FacetCount::value);
            case "source" -> vocabulary.sources().stream().map(FacetCount::value);
            case "tag" -> vocabulary.tags().stream();
            default -> QueryFields.keywordValues(field).stream();
        };
    }

    /// Whether a word of the name begins so.
    private static boolean hasWordWithPrefix(String name, String begun) {
        String start = begun.toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT);
        return whole.startsWith(start) || whole.contains(" " + start);
    }

    private static List<Completion> fields(String begun, String before) {
        return QueryFields.names().stream()
                .filter(field -> field.startsWith(begun))
                .map(field ->
                        new Completion(
                                field + ":", QueryFields.description(field), before + field + ":"))
                .toList();
    }

    private static List<Completion> savedSearches(String typed, CompletionVocabulary vocabulary) {
        String kind = Messages.of("completion.saved");
        return vocabulary.savedSearches().stream()
                .filter(saved -> hasWordWithPrefix(saved.name(), typed.strip()))
                .limit(MAX_SEARCHES)
                .map(saved -> new Completion(saved.name(), kind, saved.query()))
                .toList();
    }

    private static List<Completion> speakers(
            String begun, String before, CompletionVocabulary vocabulary) {
        String kind = QueryFields.description("speaker");
        return vocabulary.speakers().stream()
                .map(FacetCount::value)
                .filter(name -> hasWordWithPrefix(name, begun))
                .limit(MAX_SPEAKERS)
                .map(name ->
                        new Completion(
                                name, kind, before + FilterSyntax.format("speaker", name) + " "))
                .toList();
    }

    private static List<Completion> label(
            String begun, String before, CompletionVocabulary vocabulary) throws IOException {
        String kind = Messages.of("completion.word");
        return vocabulary.terms().withPrefix(begun, MAX_TERMS + 1).stream()
                .filter(word -> !word.equals(begun))
                .limit(MAX_TERMS)
                .map(word -> new Completion(word, kind, before + word + " "))
                .toList();
    }
}
