package dev.dateline.quote.text;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// Looks up the grammatical classes and the cluster of common English tokens.
///
/// Classes are listed by hand. Clusters are learnt from text: members of one cluster occur between
/// similar neighbours ("said", "wrote", "noted"). Immutable.
public final class Lexicon {
    /// The word lists that are bundled with Dateline.
    public static final Lexicon ENGLISH = read("words.txt", "word-clusters.txt.gz");

    private static final char LAST_ASCII = 127;

    /// Hash table of all words: each is at the slot of its hash, or at the next free one.
    private final Word[] table;

    /// Fingerprints of the hashes of the words in the table, 0 for a free slot.
    ///
    /// They are small enough to stay in the processor's cache. Equal fingerprints are taken for
    /// equal words: a text would need billions of different words before one is mistaken for one of
    /// these thousands.
    private final int[] fingerprints;

    private Lexicon(Collection<Word> words) {
        table = new Word[Integer.highestOneBit(words.size()) * 4];
        fingerprints = new int[table.length];
        for (Word word : words) {
            long hash = hash(word.text(), 0, word.text().length());
            int i = slot(hash);
            while (fingerprints[i] != 0) {
                i = nextSlot(i);
            }
            table[i] = word;
            fingerprints[i] = fingerprint(hash);
        }
    }

    /// Returns a word with its classes and cluster; an unknown word has neither.
    ///
    /// @param text the word in lower case
    public Word word(String text) {
        @Nullable Word known = find(hash(text, 0, text.length()));
        return known == null ? Word.unknown(text) : known;
    }

    /// Returns the word from offset `start` to `end` of a text in any case, with classes and
    /// cluster.
    public Word word(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return word(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
        @Nullable Word known = find(hash(text, start, end));
        return known == null
                ? Word.unknown(text.substring(start, end).toLowerCase(Locale.ROOT))
                : known;
    }

    /// Returns a Fowler–Noll–Vo-like hash of a part of a text, with ASCII letters in lower case.
    private static long hash(String text, int start, int end) {
        long hash = 1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            hash = (hash ^ (upper ? c + ('a' - 'A') : c)) * 0x9E3779B97F4A7C15L;
        }
        return hash;
    }

    private @Nullable Word find(long hash) {
        int tag = fingerprint(hash);
        int i = slot(hash);
        while (fingerprints[i] != tag) {
            if (fingerprints[i] == 0) {
                return null;
            }
            i = nextSlot(i);
        }
        return table[i];
    }

    private int slot(long hash) {
        return (int) (hash >>> 40) & (table.length - 1);
    }

    private static int fingerprint(long hash) {
        return (int) (hash ^ (hash >>> 32)) | 1;
    }

    private int nextSlot(int context) {
        return (context + 1) & (table.length - 1);
    }

    private static Lexicon read(String classes, String clusters) {
        var words = new HashMap<String, Word>();
        try (var plain = open(classes);
                var packed = new GZIPInputStream(open(clusters))) {
            for (String line : lines(plain)) {
                int colon = line.indexOf(':');
                var wordClass = WordClass.valueOf(line.substring(0, colon));
                for (String text : line.substring(colon + 1).trim().split(" ", -1)) {
                    words.put(text, getOrUnknown(words, text).withClass(wordClass));
                }
            }
            int number = 0;
            for (String line : lines(packed)) {
                number++;
                for (String text : line.split(" ", -1)) {
                    words.put(text, getOrUnknown(words, text).withCluster(number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(words.values());
    }

    private static Word getOrUnknown(Map<String, Word> words, String text) {
        return words.getOrDefault(text, Word.unknown(text));
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
}
