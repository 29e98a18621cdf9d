package dev.dateline.parse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which file tells more about an article: for `a.txt` that is `a.txt.json`, or else `a.json`.
final class Sidecar {
    private static final String ENDING = ".json";

    private Sidecar() {}

    /// The sidecar that stands beside an article file.
    static Optional<Path> of(Path article) {
        return names(article.getFileName().toString()).stream()
                .map(article::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// Whether a file of this name may be another's sidecar.
    static boolean isPossible(String name) {
        return name.endsWith(ENDING);
    }

    /// The name of an article's sidecar among the possible ones of its folder.
    static Optional<String> of(String article, Set<String> possible) {
        return names(article).stream().filter(possible::contains).findFirst();
    }

    /// Those of the possible sidecars that are some file's. A JSON file that belongs to no other is
    /// an article file like any.
    static Set<String> among(Stream<String> files, Set<String> possible) {
        return files.flatMap(name -> names(name).stream())
                .filter(possible::contains)
                .collect(Collectors.toSet());
    }

    /// The name of an article file and those that a sidecar of it may have.
    static Set<String> withArticle(String article) {
        var all = new HashSet<>(names(article));
        all.add(article);
        return all;
    }

    private static List<String> names(String article) {
        int dot = article.lastIndexOf('.');
        return dot > 0 && !article.endsWith(ENDING)
                ? List.of(article + ENDING, article.substring(0, dot) + ENDING)
                : List.of(article + ENDING);
    }
}
