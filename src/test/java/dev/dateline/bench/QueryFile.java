package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads files of benchmark queries: a name, a query in Lucene's syntax and more columns per line.
///
/// Columns are separated by tabs.
final class QueryFile {
    private QueryFile() {}

    /// Returns the queries in Dateline's search language.
    static List<String> readDateline(Path file) throws IOException {
        return readLucene(file).stream()
                .map(q -> q.replaceAll("date:\\[(\\S+) TO (\\S+)]", "date:$1..$2"))
                .toList();
    }

    /// Returns the queries in Lucene's syntax, as in the file.
    static List<String> readLucene(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.split("\t", -1)[1])
                .toList();
    }
}
