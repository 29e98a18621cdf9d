package dev.dateline.index;

import java.util.LinkedHashSet;
import java.util.Set;

/// The other grammatical number of an English word, so that a search for "sanction" finds
/// "sanctions" and the other way round without a stemmer's surprises. Forms that are no words cost
/// nothing: nothing contains them. The rules are the regular ones of English spelling (-s, -es
/// after a sibilant, -y to -ies).
final class Inflections {
    /// Words that look like the plural of another word and are not.
    private static final Set<String> UNRELATED = Set.of("news", "goods", "means", "does");

    private Inflections() {}

    /// The word itself first. Words with other than the letters a to z, or of fewer than three,
    /// stand alone.
    static Set<String> of(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        if (word.length() >= 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            String singular = singular(word);
            String plural = plural(singular);
            if (!UNRELATED.contains(plural)) {
                forms.add(singular);
                forms.add(plural);
            }
        }
        return forms;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("es") && isSibilant(cut(word, 2))) {
            return cut(word, 2);
        }
        boolean plural =
                word.endsWith("s")
                        && word.length() > 3
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    private static String plural(String singular) {
        if (isSibilant(singular)) {
            return singular + "es";
        }
        boolean consonantY =
                singular.endsWith("y")
                        && "aeiou".indexOf(singular.charAt(singular.length() - 2)) < 0;
        return consonantY ? cut(singular, 1) + "ies" : singular + "s";
    }

    private static boolean isSibilant(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
