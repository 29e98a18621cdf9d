package dev.dateline.export.pdf.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds names of a given list in text. Names of a single word are ambiguous and are ignored.
final class FullNameFinder {
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    FullNameFinder(Collection<String> names) {
        for (String name : names) {
            if (name.indexOf(' ') > 0) {
                String first = name.substring(0, wordEnd(name, 0));
                byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(name);
            }
        }
    }

    /// Returns whether a known name may start in a part of a text. This is faster than to join all
    /// parts of a text; parts must not split capitalized words.
    boolean canStartIn(String part) {
        for (int i = 0; i < part.length(); ) {
            if (!Character.isLetterOrDigit(part.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(part, i);
            if (!Character.isLowerCase(part.charAt(i))
                    && byFirstWord.containsKey(part.substring(i, end))) {
                return true;
            }
            i = end;
        }
        return false;
    }

    /// Returns the known full names that `text` contains.
    Set<String> find(String text) {
        var found = new LinkedHashSet<String>();
        for (int i = 0; i < text.length(); ) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(text, i);
            if (!Character.isLowerCase(text.charAt(i))) {
                for (String name : byFirstWord.getOrDefault(text.substring(i, end), List.of())) {
                    if (text.startsWith(name, i) && isWordEnd(text, i + name.length())) {
                        found.add(name);
                    }
                }
            }
            i = end;
        }
        return found;
    }

    private static int wordEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.min(end, text.length());
    }

    private static boolean isWordEnd(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
