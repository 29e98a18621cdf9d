package dev.dateline.cli.manual;

import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// An option as manuals and shells see it.
///
/// @param names with their dashes, the short one first if there is one
/// @param label what stands for its value; empty if it takes none
/// @param values those that can be given, where there are only some
/// @param file whether the value names a file or folder
/// @param words what it does, one line
record Choice(List<String> names, String label, List<String> values, boolean file, String words) {
    Choice {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    static Choice of(OptionSpec option) {
        boolean takesValue = option.arity().max() > 0;
        String label = takesValue ? option.paramLabel() : "";
        return new Choice(
                List.of(option.names()),
                label,
                label.contains("|") ? Arrays.asList(label.split("\\|")) : List.of(),
                takesValue && Path.class.isAssignableFrom(option.type()),
                Words.plain(option.description()));
    }

    boolean takesValue() {
        return !label.isEmpty();
    }

    String longName() {
        return names.getLast();
    }
}
