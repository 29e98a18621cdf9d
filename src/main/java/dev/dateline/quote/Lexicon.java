package dev.dateline.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// What is known of words: the classes they are in, listed by hand, and their clusters, learnt from
/// text: words of one cluster stand between like neighbours ("said", "wrote", "noted"). Never
/// changes once read.
final class Lexicon {
    /// Of a word that is in no class: an enum set as all others are, which keeps look-ups fast.
    static final Set<WordClass> NONE = Collections.unmodifiableSet(EnumSet.noneOf(WordClass.class));

    private static final Entry UNKNOWN = new Entry(NONE, 0);

    /// The lists that come with Dateline.
    static final Lexicon ENGLISH = read("words.txt", "word-clusters.txt.gz");

    private final Map<String, Entry> entries;

    /// The classes of a word, and the number of its cluster, 0 where it is in none.
    record Entry(Set<WordClass> classes, int cluster) {}

    private Lexicon(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /// What is known of a word in lower case.
    Entry of(String word) {
        return entries.getOrDefault(word, UNKNOWN);
    }

    Set<WordClass> classesOf(String word) {
        return of(word).classes();
    }

    int clusterOf(String word) {
        return of(word).cluster();
    }

    private static Lexicon read(String classes, String clusters) {
        var entries = new HashMap<String, Entry>();
        try (var plain = open(classes);
                var packed = new GZIPInputStream(open(clusters))) {
            for (String line : lines(plain)) {
                addClass(line, entries);
            }
            int number = 0;
            for (String line : lines(packed)) {
                addCluster(++number, line, entries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(Map.copyOf(entries));
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static void addClass(String line, Map<String, Entry> entries) {
        int colon = line.indexOf(':');
        var wordClass = WordClass.valueOf(line.substring(0, colon));
        for (String word : line.substring(colon + 1).trim().split(" ", -1)) {
            Entry before = entries.getOrDefault(word, UNKNOWN);
            var classes = EnumSet.of(wordClass);
            classes.addAll(before.classes);
            entries.put(word, new Entry(Collections.unmodifiableSet(classes), before.cluster));
        }
    }

    private static void addCluster(int number, String line, Map<String, Entry> entries) {
        for (String word : line.split(" ", -1)) {
            Entry before = entries.getOrDefault(word, UNKNOWN);
            entries.put(word, new Entry(before.classes, number));
        }
    }
}
