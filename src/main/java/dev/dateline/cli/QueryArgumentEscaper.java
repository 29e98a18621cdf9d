package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Lets queries begin with a dash, as in `-linux`, which finds articles without that word.
///
/// Only two options of Dateline have a single dash, so all other arguments with a single dash are
/// queries.
final class QueryArgumentEscaper {
    private static final String END_OF_OPTIONS = "--";
    private static final Set<String> SHORT_OPTIONS = Set.of("-h", "-V");

    private QueryArgumentEscaper() {}

    /// Returns the arguments with queries that begin with a dash moved to the end, after `--`.
    static String[] escape(String... arguments) {
        var options = new ArrayList<String>();
        var queries = new ArrayList<String>();
        List<String> all = List.of(arguments);
        int end = all.indexOf(END_OF_OPTIONS);
        for (String argument : end < 0 ? all : all.subList(0, end)) {
            (isDashedQuery(argument) ? queries : options).add(argument);
        }
        if (end >= 0) {
            queries.addAll(all.subList(end + 1, all.size()));
        }
        if (end >= 0 || !queries.isEmpty()) {
            options.add(END_OF_OPTIONS);
        }
        options.addAll(queries);
        return options.toArray(String[]::new);
    }

    private static boolean isDashedQuery(String argument) {
        return argument.length() > 1
                && argument.startsWith("-")
                && !argument.startsWith("--")
                && !SHORT_OPTIONS.contains(argument);
    }
}
