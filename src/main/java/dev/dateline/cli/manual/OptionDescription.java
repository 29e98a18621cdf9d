package dev.dateline.cli.manual;

import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Describes an option for the manual page and shell completions.
///
/// @param names the names with their dashes, a short one first
/// @param valueLabel the label of the value; empty if the option takes none
/// @param values the possible values, or an empty list if there are too many
/// @param acceptsFile whether the value is a file or folder
/// @param description one line
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
                CommandDescription.unescape(option.description()));
    }

    boolean takesValue() {
        return !valueLabel.isEmpty();
    }

    String longName() {
        return names.getLast();
    }
}
