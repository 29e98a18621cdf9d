package dev.dateline.index.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Lists the inflected forms of English words, so that a search for "sanction" also finds
/// "sanctioned".
///
/// The index has words as written; queries are expanded. Invented forms do no harm, because no text
/// contains them. Plurals follow the regular rules of spelling (-s, -es after a sibilant, -y to
/// -ies). So do -ed and -ing, if [KrovetzStemmer] confirms that they are forms of the same word.
/// Irregular forms are listed in `irregular-forms.txt`, one word per line; it has no form that is
/// another common word too ("found", "left", "rose").
public final class Inflections {
    /// Words that end like an inflected form but have a meaning of their own.
    private static final Set<String> UNRELATED = Set.of("news", "goods", "means", "does");

    private static final Map<String, List<String>> IRREGULAR_FORMS = readIrregularForms();

    private Inflections() {}

    private static Map<String, List<String>> readIrregularForms() {
        try (InputStream in = Inflections.class.getResourceAsStream("irregular-forms.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var forms = new HashMap<String, List<String>>();
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .forEach(line -> line.forEach(form -> forms.put(form, line)));
            return Map.copyOf(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns all inflected forms of a lower-case word, the word itself first.
    ///
    /// Words with fewer than three letters or other characters than a to z have no other forms.
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
            forms.addAll(IRREGULAR_FORMS.getOrDefault(word, List.of()));
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
        String withoutE = stem.endsWith("e") ? dropLast(stem, 1) : stem;
        String past =
                endsInConsonantY(stem)
                        ? dropLast(stem, 1) + "ied"
                        : stem.endsWith("e") ? stem + "d" : stem + "ed";
        String doubled = stem + stem.charAt(stem.length() - 1);
        return List.of(stem, plural(stem), past, withoutE + "ing", doubled + "ed", doubled + "ing");
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
