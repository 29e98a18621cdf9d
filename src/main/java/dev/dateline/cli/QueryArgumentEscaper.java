package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Queries may begin with a dash: `-linux` finds what does not speak of Linux. No option of
/// Dateline but two has a single dash, so such words cannot be meant as options.
final class QueryArgumentEscaper {
    private static final String END_OF_OPTIONS = "--";
    private static final Set<String> SHORT_OPTIONS = Set.of("-h", "-V");

    private QueryArgumentEscaper() {}

    /// The arguments with dashed words moved to the end, behind `--`, where they stand for
    /// themselves.
    static String[] escape(String... arguments) {
        var options = new ArrayList<String>();
        var words = new ArrayList<String>();
        List<String> all = List.of(arguments);
        int end = all.indexOf(END_OF_OPTIONS);
        for (String argument : end < 0 ? all : all.subList(0, end)) {
            (isDashedQuery(argument) ? words : options).add(argument);
        }
        if (end >= 0) {
            words.addAll(all.subList(end + 1, all.size()));
        }
        if (end >= 0 || !words.isEmpty()) {
            options.add(END_OF_OPTIONS);
        }
        options.addAll(words);
        return options.toArray(String[]::new);
    }

    private static boolean isDashedQuery(String argument) {
        return argument.length() > 1
                && argument.startsWith("-")
                && !argument.startsWith("--")
                && !SHORT_OPTIONS.contains(argument);
    }
}
