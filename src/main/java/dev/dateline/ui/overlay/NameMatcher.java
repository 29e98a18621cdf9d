package dev.dateline.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Which of many names match what is typed, and the best of them first.
final class NameMatcher {
    private NameMatcher() {}

    /// Those of which a word begins so, then those that hold it anywhere, both in the order of
    /// `names`; last, what is typed, unless it is one of them.
    static List<String> match(List<String> names, String typed) {
        String text = typed.strip();
        String sought = text.toLowerCase(Locale.ROOT);
        var begin = new ArrayList<String>();
        var hold = new ArrayList<String>();
        boolean own = !text.isEmpty();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith(sought) || lower.contains(" " + sought)) {
                begin.add(name);
            } else if (lower.contains(sought)) {
                hold.add(name);
            }
            own &= !name.equals(text);
        }
        begin.addAll(hold);
        if (own) {
            begin.add(text);
        }
        return begin;
    }
}
