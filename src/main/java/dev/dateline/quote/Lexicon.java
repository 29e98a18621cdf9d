package dev.dateline.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The word classes of words. Never changes once read.
final class Lexicon {
    /// Of a word that is in no class: an enum set as all others are, which keeps look-ups fast.
    static final Set<WordClass> NONE = Collections.unmodifiableSet(EnumSet.noneOf(WordClass.class));

    /// The list that comes with Dateline.
    static final Lexicon ENGLISH = read("words.txt");

    private final Map<String, Set<WordClass>> classes;

    private Lexicon(Map<String, Set<WordClass>> classes) {
        this.classes = classes;
    }

    /// The classes of a word in lower case.
    Set<WordClass> classesOf(String word) {
        return classes.getOrDefault(word, NONE);
    }

    private static Lexicon read(String resource) {
        var classes = new HashMap<String, Set<WordClass>>();
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, classes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        classes.replaceAll((_, set) -> Collections.unmodifiableSet(set));
        return new Lexicon(Map.copyOf(classes));
    }

    private static void add(String line, Map<String, Set<WordClass>> classes) {
        int colon = line.indexOf(':');
        var wordClass = WordClass.valueOf(line.substring(0, colon));
        for (String word : line.substring(colon + 1).trim().split(" ", -1)) {
            classes.computeIfAbsent(word, _ -> EnumSet.noneOf(WordClass.class)).add(wordClass);
        }
    }
}
