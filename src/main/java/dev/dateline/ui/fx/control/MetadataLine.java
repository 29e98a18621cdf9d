package dev.dateline.ui.fx.control;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Formats lines of metadata such as "4 Mar 2022 · Oulu Herald".
public final class MetadataLine {
    private static final String SEPARATOR = "  ·  ";

    private MetadataLine() {}

    /// Joins the parts that are not empty, separated by middle dots.
    public static String join(String... parts) {
        return join(Stream.of(parts));
    }

    /// Joins the parts that are not empty, separated by middle dots.
    public static String join(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }
}
