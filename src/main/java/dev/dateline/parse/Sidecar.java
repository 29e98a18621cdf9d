package dev.dateline.parse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /// The name of an article's sidecar among the files of its folder.
    static Optional<String> of(String article, Set<String> folder) {
        return names(article).stream().filter(folder::contains).findFirst();
    }

    /// Those files of a folder that are sidecars of others in it. A JSON file that belongs to no
    /// other is an article file like any.
    static Set<String> among(Set<String> folder) {
        var sidecars = new HashSet<String>();
        for (String name : folder) {
            names(name).stream().filter(folder::contains).forEach(sidecars::add);
        }
        return sidecars;
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
