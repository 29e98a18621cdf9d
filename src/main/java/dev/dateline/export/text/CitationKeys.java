package dev.dateline.export.text;

import dev.dateline.article.Article;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Creates citation keys such as "weekly-2022-03-04-northbridge". Keys are unique in one file, and
/// the same for the same articles in the same order.
final class CitationKeys {
    private static final Pattern NON_ALPHANUMERIC = Pattern.compile("[^a-z0-9]+");

    private final Set<String> used = new HashSet<>();

    /// The last number after each key, so that the next one is found without trying all.
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /// Returns the key of the next article of the file.
    String next(Article article) {
        String key = key(article);
        String unique = key;
        int number = lastNumbers.getOrDefault(key, 1);
        while (!used.add(unique)) {
            number++;
            unique = key + "-" + number;
        }
        lastNumbers.put(key, number);
        return unique;
    }

    private static String key(Article article) {
        String headline = toKey(article.headline().text());
        String firstWord = headline.split("-", 2)[0];
        String key = toKey(article.source() + " " + article.date() + " " + firstWord);
        return key.isEmpty() ? "article" : key;
    }

    private static String toKey(String text) {
        String letters =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return NON_ALPHANUMERIC.matcher(letters).replaceAll("-").replaceAll("^-|-$", "");
    }
}
