package dev.dateline.index.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The other grammatical forms of an English word, so that a search for "sanction" finds
/// "sanctions" and "sanctioned", and the other way round, while the index holds words as written.
/// Forms that are no words cost nothing: nothing contains them. Number goes by the regular rules of
/// English spelling (-s, -es after a sibilant, -y to -ies); -ed and -ing by the same rules, as far
/// as a dictionary ([KrovetzStemmer]) says that they are forms of this word; what is irregular
/// stands in a list ([IrregularForms]).
public final class Inflections {
    /// Words that look like the plural of another word and are not.
    private static final Set<String> UNRELATED = Set.of("news", "goods", "means", "does");

    private Inflections() {}

    /// The word itself first. Words with other than the letters a to z, or of fewer than three,
    /// stand alone.
    public static Set<String> of(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        if (word.length() >= 3 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            String singular = singular(word);
            String plural = plural(singular);
            if (!UNRELATED.contains(plural)) {
                forms.add(singular);
                forms.add(plural);
            }
            addVerbForms(word, forms);
            forms.addAll(IrregularForms.of(word));
        }
        return forms;
    }

    private static void addVerbForms(String word, Set<String> forms) {
        String stem = KrovetzStemmer.stem(word);
        if (stem.length() < 3 || UNRELATED.contains(word)) {
            return;
        }
        List<String> candidates = verbForms(stem);
        if (!candidates.contains(word)) {
            return;
        }
        for (String form : candidates) {
            if (!UNRELATED.contains(form) && KrovetzStemmer.stem(form).equals(stem)) {
                forms.add(form);
            }
        }
    }

    private static List<String> verbForms(String stem) {
        String shortened = stem.endsWith("e") ? dropLast(stem, 1) : stem;
        String past =
                endsInConsonantY(stem)
                        ? dropLast(stem, 1) + "ied"
                        : stem.endsWith("e") ? stem + "d" : stem + "ed";
        String doubled = stem + stem.charAt(stem.length() - 1);
        return List.of(
                stem, plural(stem), past, shortened + "ing", doubled + "ed", doubled + "ing");
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return dropLast(word, 3) + "y";
        }
        if (word.endsWith("es") && isSibilant(dropLast(word, 2))) {
            return dropLast(word, 2);
        }
        boolean plural =
                word.endsWith("s")
                        && word.length() > 3
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return plural ? dropLast(word, 1) : word;
    }

    private static String plural(String singular) {
        if (isSibilant(singular)) {
            return singular + "es";
        }
        return endsInConsonantY(singular) ? dropLast(singular, 1) + "ies" : singular + "s";
    }

    private static boolean endsInConsonantY(String word) {
        return word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static boolean isSibilant(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static String dropLast(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
