package dev.dateline.export.text;

import dev.dateline.article.Article;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names for references, as in "weekly-2022-03-04-northbridge": unique in one file, the same
/// whenever the same articles are written in the same order.
final class CitationKeys {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private final Set<String> used = new HashSet<>();

    String next(Article article) {
        String key = key(article);
        String unique = key;
        for (int i = 2; !used.add(unique); i++) {
            unique = key + "-" + i;
        }
        return unique;
    }

    private static String key(Article article) {
        String words = plain(article.headline().text());
        String first = words.contains("-") ? words.substring(0, words.indexOf('-')) : words;
        String key = plain(article.source() + " " + article.date() + " " + first);
        return key.isEmpty() ? "article" : key;
    }

    private static String plain(String text) {
        String letters =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return OTHER.matcher(letters).replaceAll("-").replaceAll("^-|-$", "");
    }
}
