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
record OptionDescription(
        List<String> names,
        String valueLabel,
        List<String> values,
        boolean acceptsFile,
        String description) {
    OptionDescription {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    static OptionDescription of(OptionSpec option) {
        boolean takesValue = option.arity().max() > 0;
        String label = takesValue ? option.paramLabel() : "";
        return new OptionDescription(
                List.of(option.names()),
                label,
                label.contains("|") ? Arrays.asList(label.split("\\|")) : List.of(),
                takesValue && Path.class.isAssignableFrom(option.type()),
                HelpText.unescape(option.description()));
    }

    boolean takesValue() {
        return !valueLabel.isEmpty();
    }

    String longName() {
        return names.getLast();
    }
}
