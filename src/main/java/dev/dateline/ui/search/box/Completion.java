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

/// A suggestion that completes the text in the search box.
///
/// @param label the completed term
/// @param kind what the term is, for display
/// @param completedText the whole text after the completion
record Completion(String label, String kind, String completedText) {
    private static final int MAX_COMPLETIONS = 7;
    private static final int MAX_SEARCHES = 3;
    private static final int MAX_SPEAKERS = 3;
    private static final int MAX_TERMS = 4;
    private static final int MIN_PREFIX_LENGTH = 2;

    /// Pattern of a field and the beginning of its value, with or without an opening quotation
    /// mark.
    private static final Pattern FIELD_VALUE =
            Pattern.compile("(?:^|.*\\s)(-?(\\w+):(?:\"([^\"]*)|([^\"\\s]*)))$");

    private static final Pattern LAST_WORD = Pattern.compile("(?:^|.*[\\s(])(\\p{L}+)$");

    /// Returns suggestions that complete the end of `text`, where the user is typing.
    static List<Completion> find(String text, CompletionVocabulary vocabulary) throws IOException {
        Matcher value = FIELD_VALUE.matcher(text);
        if (value.matches() && QueryFields.isField(value.group(2))) {
            return valueCompletions(text, value, vocabulary);
        }
        var found = new ArrayList<Completion>();
        Matcher last = LAST_WORD.matcher(text);
        if (last.matches() && last.group(1).length() >= MIN_PREFIX_LENGTH) {
            String prefix = last.group(1).toLowerCase(Locale.ROOT);
            String before = text.substring(0, last.start(1));
            found.addAll(fields(prefix, before));
            found.addAll(savedSearches(text, vocabulary));
            found.addAll(speakers(prefix, before, vocabulary));
            found.addAll(archiveTerms(prefix, before, vocabulary));
        }
        if (!text.isBlank()) {
            found.addAll(fromHistory(text, vocabulary, MAX_SEARCHES));
        }
        return found.stream().distinct().limit(MAX_COMPLETIONS).toList();
    }

    /// Returns at most `limit` earlier queries that begin with the text, newest first.
    static List<Completion> fromHistory(String text, CompletionVocabulary vocabulary, int limit) {
        String prefix = text.toLowerCase(Locale.ROOT);
        String kind = Messages.of("completion.history");
        return vocabulary.history().stream()
                .filter(query -> query.toLowerCase(Locale.ROOT).startsWith(prefix))
                .filter(query -> !query.equals(text.strip()))
                .limit(limit)
                .map(query -> new Completion(query, kind, query))
                .toList();
    }

    private static List<Completion> valueCompletions(
            String text, Matcher value, CompletionVocabulary vocabulary) {
        String field = value.group(2).toLowerCase(Locale.ROOT);
        String prefix = value.group(3) == null ? value.group(4) : value.group(3);
        String minus = value.group(1).startsWith("-") ? "-" : "";
        String before = text.substring(0, value.start(1)) + minus;
        String kind = QueryFields.description(field);
        return fieldValues(field, vocabulary)
                .filter(name -> hasWordWithPrefix(name, prefix))
                .limit(MAX_COMPLETIONS)
                .map(name ->
                        new Completion(name, kind, before + FilterSyntax.format(field, name) + " "))
                .toList();
    }

    private static Stream<String> fieldValues(String field, CompletionVocabulary vocabulary) {
        return switch (field) {
            case "speaker" -> vocabulary.speakers().stream().map(FacetCount::value);
            case "source" -> vocabulary.sources().stream().map(FacetCount::value);
            case "tag" -> vocabulary.tags().stream();
            default -> QueryFields.keywordValues(field).stream();
        };
    }

    /// Whether any word of a name begins with a prefix, ignoring case.
    private static boolean hasWordWithPrefix(String name, String prefix) {
        String lowerCase = prefix.toLowerCase(Locale.ROOT);
        return (" " + name.toLowerCase(Locale.ROOT)).contains(" " + lowerCase);
    }

    private static List<Completion> fields(String prefix, String before) {
        return QueryFields.NAMES.stream()
                .filter(field -> field.startsWith(prefix))
                .map(field ->
                        new Completion(
                                field + ":", QueryFields.description(field), before + field + ":"))
                .toList();
    }

    private static List<Completion> savedSearches(String text, CompletionVocabulary vocabulary) {
        String kind = Messages.of("completion.saved");
        return vocabulary.savedSearches().stream()
                .filter(saved -> hasWordWithPrefix(saved.name(), text.strip()))
                .limit(MAX_SEARCHES)
                .map(saved -> new Completion(saved.name(), kind, saved.query()))
                .toList();
    }

    private static List<Completion> speakers(
            String prefix, String before, CompletionVocabulary vocabulary) {
        String kind = QueryFields.description("speaker");
        return vocabulary.speakers().stream()
                .map(FacetCount::value)
                .filter(name -> hasWordWithPrefix(name, prefix))
                .limit(MAX_SPEAKERS)
                .map(name ->
                        new Completion(
                                name, kind, before + FilterSyntax.format("speaker", name) + " "))
                .toList();
    }

    private static List<Completion> archiveTerms(
            String prefix, String before, CompletionVocabulary vocabulary) throws IOException {
        String kind = Messages.of("completion.word");
        return vocabulary.terms().withPrefix(prefix, MAX_TERMS + 1).stream()
                .filter(word -> !word.equals(prefix))
                .limit(MAX_TERMS)
                .map(word -> new Completion(word, kind, before + word + " "))
                .toList();
    }
}
