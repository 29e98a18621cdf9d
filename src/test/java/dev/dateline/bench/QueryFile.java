package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The queries of a file, one a line: a name, a tab, a query as Lucene's classic parser reads it,
/// and whatever follows.
final class QueryFile {
    private QueryFile() {}

    /// The same queries in Dateline's language.
    static List<String> readDateline(Path file) throws IOException {
        return readLucene(file).stream()
                .map(q -> q.replaceAll("date:\\[(\\S+) TO (\\S+)]", "date:$1..$2"))
                .toList();
    }

    /// As they stand in the file.
    static List<String> readLucene(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.split("\t", -1)[1])
                .toList();
    }
}
