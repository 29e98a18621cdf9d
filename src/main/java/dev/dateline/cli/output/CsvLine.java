package dev.dateline.cli.output;

import dev.dateline.dossier.CsvCell;

import java.util.Arrays;
import java.util.stream.Collectors;

/// One row of comma-separated values (RFC 4180).
public final class CsvLine {
    private CsvLine() {}

    public static String of(String... cells) {
        return Arrays.stream(cells).map(CsvCell::encode).collect(Collectors.joining(","));
    }
}
