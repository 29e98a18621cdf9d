package dev.dateline.export.pdf.dossier;

import java.util.Arrays;
import java.util.Set;

/// People's names as an index sorts them.
final class IndexName {
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "de", "der", "den", "del", "della", "di", "da", "la", "le", "al",
                    "bin", "ter", "dos");
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    private IndexName() {}

    /// Surname first: "Quist, Ada", "van der Berg, Jan", "Doe Jr., John". A single name stays.
    static String invert(String name) {
        String[] words = name.split(" ");
        int surname = words.length - 1;
        if (surname > 0 && SUFFIXES.contains(words[surname])) {
            surname--;
        }
        while (surname > 1 && PARTICLES.contains(words[surname - 1])) {
            surname--;
        }
        if (surname <= 0) {
            return name;
        }
        String first = String.join(" ", Arrays.copyOfRange(words, 0, surname));
        String last = String.join(" ", Arrays.copyOfRange(words, surname, words.length));
        return last.replace(",", "") + ", " + first.replace(",", "");
    }
}
