package dev.dateline.parse.walk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which file tells more about an article: for `a.txt` that is `a.txt.json`, or else `a.json`.
public final class Sidecar {
    private static final String EXTENSION = ".json";

    private Sidecar() {}

    /// The sidecar that stands beside an article file.
    public static Optional<Path> find(Path article) {
        return candidateNames(article.getFileName().toString()).stream()
                .map(article::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// Whether a file of this name may be another's sidecar.
    static boolean hasSidecarExtension(String name) {
        return name.endsWith(EXTENSION);
    }

    /// The name of an article's sidecar among the possible ones of its folder.
    static Optional<String> find(String article, Set<String> possible) {
        return candidateNames(article).stream().filter(possible::contains).findFirst();
    }

    /// Those of the possible sidecars that are some file's. A JSON file that belongs to no other is
    /// an article file like any.
    static Set<String> allSidecars(Stream<String> files, Set<String> possible) {
        return files.flatMap(name -> candidateNames(name).stream())
                .filter(possible::contains)
                .collect(Collectors.toSet());
    }

    /// The name of an article file and those that a sidecar of it may have.
    static Set<String> watchedNames(String article) {
        var all = new HashSet<>(candidateNames(article));
        all.add(article);
        return all;
    }

    private static List<String> candidateNames(String article) {
        int dot = article.lastIndexOf('.');
        return dot > 0 && !article.endsWith(EXTENSION)
                ? List.of(article + EXTENSION, article.substring(0, dot) + EXTENSION)
                : List.of(article + EXTENSION);
    }
}
