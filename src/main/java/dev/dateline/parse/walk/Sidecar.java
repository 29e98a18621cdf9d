package dev.dateline.parse.walk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the sidecar of an article file: `a.txt.json`, or else `a.json`, for `a.txt`.
public final class Sidecar {
    private static final String EXTENSION = ".json";

    private Sidecar() {}

    /// Returns the sidecar of an article file, if it exists.
    public static Optional<Path> find(Path article) {
        return candidateNames(article.getFileName().toString()).stream()
                .map(article::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// Returns whether the name of a file has the extension of a sidecar.
    static boolean hasSidecarExtension(String name) {
        return name.endsWith(EXTENSION);
    }

    /// Returns the name of an article's sidecar, chosen from the possible sidecars of the same
    /// folder.
    static Optional<String> find(String article, Set<String> possible) {
        return candidateNames(article).stream().filter(possible::contains).findFirst();
    }

    /// Returns the possible sidecars that belong to one of the files. Other JSON files are article
    /// files.
    static Set<String> allSidecars(Stream<String> files, Set<String> possible) {
        return files.flatMap(name -> candidateNames(name).stream())
                .filter(possible::contains)
                .collect(Collectors.toSet());
    }

    /// Returns the name of an article file and the names that its sidecar may have.
    public static Set<String> namesWithArticle(String article) {
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
